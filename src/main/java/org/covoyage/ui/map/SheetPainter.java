package org.covoyage.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Drawing;

/**
 * Lays tiles on a canvas: those of this zoom where they are painted, older ones scaled where they are not, and under
 * them the overview. It paints no tile itself.
 */
final class SheetPainter {
    private static final Color EDGE = Color.gray(0.5, 0.28);

    private final TileCache cache;
    private final Overview overview;

    SheetPainter(TileCache cache, Overview overview) {
        this.cache = cache;
        this.overview = overview;
    }

    /**
     * Paints the panes of a view.
     *
     * @param density device pixels for a pixel of the view
     * @return the tiles that were missing, the ones nearest to the middle of their pane first
     */
    List<TileKey> paint(GraphicsContext context, MapSheet sheet, List<Pane> panes, double density) {
        Set<TileKey> missing = new LinkedHashSet<>();
        for (Pane pane : panes) {
            if (pane.view().width() <= 0 || pane.view().height() <= 0) {
                continue;
            }
            context.save();
            context.beginPath();
            context.rect(pane.view().x(), pane.view().y(), pane.view().width(), pane.view().height());
            context.clip();
            context.setFill(colour(sheet.drawing().ground()));
            context.fillRect(pane.view().x(), pane.view().y(), pane.view().width(), pane.view().height());
            missing.addAll(paint(context, sheet, pane, density));
            edge(context, pane);
            context.restore();
        }
        return List.copyOf(missing);
    }

    /** The tiles that these panes need and that are not there. */
    List<TileKey> missing(MapSheet sheet, List<Pane> panes, double density) {
        return panes.stream().flatMap(pane -> keys(sheet.number(), sheet.drawing(), pane, pane.at().zoom() * density)
                .stream()).distinct().filter(key -> !cache.has(key)).toList();
    }

    /** A quiet line where a band that stays covers what scrolls under it. */
    private static void edge(GraphicsContext context, Pane pane) {
        Bounds view = pane.view();
        context.setFill(EDGE);
        if (pane.kind() == Pane.Kind.TOP) {
            context.fillRect(view.x(), view.bottom() - 1, view.width(), 1);
        } else if (pane.kind() == Pane.Kind.LEFT) {
            context.fillRect(view.right() - 1, view.y(), 1, view.height());
        }
    }

    private List<TileKey> paint(GraphicsContext context, MapSheet sheet, Pane pane, double density) {
        double scale = pane.at().zoom() * density;
        List<TileKey> keys = keys(sheet.number(), sheet.drawing(), pane, scale);
        List<TileKey> missing = new ArrayList<>(keys.stream().filter(key -> !cache.has(key)).toList());
        // What stands in for a tile covers all of it: nothing under it need be scaled, which takes long.
        if (missing.stream().anyMatch(key -> cache.outdated(key) == null)) {
            context.setImageSmoothing(true);
            overview.paint(context, pane);
            Bounds shown = pane.shown();
            for (Map.Entry<TileKey, Image> older : cache.others(sheet.number(), scale).entrySet()) {
                if (older.getKey().region().overlaps(shown)) {
                    draw(context, older.getValue(), pane.toView(older.getKey().region()));
                }
            }
        }
        context.setImageSmoothing(false);
        // Whole device pixels, so that a tile's pixels fall on the screen's.
        double left = Math.rint(pane.at().x() * scale);
        double top = Math.rint(pane.at().y() * scale);
        double side = TileKey.SIDE / density;
        for (TileKey key : keys) {
            Image tile = cache.get(key) != null ? cache.get(key) : cache.outdated(key);
            if (tile != null) {
                context.drawImage(tile, pane.view().x() + (key.column() * (double) TileKey.SIDE - left) / density,
                        pane.view().y() + (key.row() * (double) TileKey.SIDE - top) / density, side, side);
            }
        }
        Bounds shown = pane.shown();
        missing.sort(Comparator.comparingDouble(key -> Math.hypot(key.region().centreX() - shown.centreX(),
                key.region().centreY() - shown.centreY())));
        return missing;
    }

    /** The tiles that cover what a pane shows of the drawing. */
    static List<TileKey> keys(long sheet, Drawing drawing, Pane pane, double scale) {
        Bounds shown = pane.shown();
        double side = TileKey.SIDE / scale;
        int fromColumn = (int) Math.floor(Math.max(0, shown.x()) / side);
        int toColumn = (int) Math.ceil(Math.min(drawing.width(), shown.right()) / side);
        int fromRow = (int) Math.floor(Math.max(0, shown.y()) / side);
        int toRow = (int) Math.ceil(Math.min(drawing.height(), shown.bottom()) / side);
        List<TileKey> keys = new ArrayList<>();
        for (int row = fromRow; row < toRow; row++) {
            for (int column = fromColumn; column < toColumn; column++) {
                keys.add(new TileKey(sheet, scale, column, row));
            }
        }
        return keys;
    }

    private static void draw(GraphicsContext context, Image image, Bounds at) {
        context.drawImage(image, at.x(), at.y(), at.width(), at.height());
    }

    static Color colour(Colour colour) {
        return Color.rgb(colour.red(), colour.green(), colour.blue(), colour.alpha());
    }
}
