package org.covoyage.ui.navigate;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Frozen;
import org.covoyage.ui.map.Camera;
import org.covoyage.ui.map.MapView;

/** Lets one column of a map stand out from the others, which stay readable. It follows the camera. */
final class Spotlight extends Pane {
    private static final double VEIL = 0.62;

    private final MapView map;
    private final Rectangle before = new Rectangle();
    private final Rectangle after = new Rectangle();
    private final InvalidationListener again = _ -> requestLayout();
    private Bounds column;

    Spotlight(MapView map) {
        this.map = map;
        setMouseTransparent(true);
        getChildren().addAll(before, after);
        map.cameraProperty().addListener(again);
    }

    /** The column that stands out, anywhere in its height; {@code null} for none. Only maps with lanes have columns. */
    void on(Bounds now) {
        column = now;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        // Read, so that the next move is told.
        Camera camera = map.cameraProperty().get();
        Drawing drawing = map.sheetProperty().get() == null ? null : map.sheetProperty().get().drawing();
        Frozen frozen = drawing == null ? null : drawing.frozen();
        boolean there = column != null && frozen != null;
        List.of(before, after).forEach(each -> each.setVisible(there));
        if (there) {
            Color paper = Color.web(drawing.ground().hex(), VEIL);
            double titles = Math.max(camera.viewX(frozen.right()), camera.x() > 0 ? frozen.right() * camera.zoom() : 0);
            double top = Math.max(0, camera.viewY(frozen.top()));
            double bottom = Math.min(getHeight(), camera.viewY(frozen.end()));
            place(before, paper, titles, camera.viewX(column.x()), top, bottom);
            place(after, paper, Math.max(titles, camera.viewX(column.right())), getWidth(), top, bottom);
        }
    }

    private static void place(Rectangle veil, Color paper, double from, double to, double top, double bottom) {
        veil.setFill(paper);
        veil.setX(from);
        veil.setY(top);
        veil.setWidth(Math.max(0, to - from));
        veil.setHeight(Math.max(0, bottom - top));
    }
}
