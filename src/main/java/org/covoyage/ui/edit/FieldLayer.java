package org.covoyage.ui.edit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.covoyage.drawing.Bounds;
import org.covoyage.ui.map.MapView;

/**
 * The sheet of glass above the map that the field lies on, beside the map so that its keys are not the map's. A text
 * that is done with stays until a drawing shows it, so that nothing flickers.
 */
final class FieldLayer extends Pane {
    /** The least size of letters, in pixels. */
    private static final double READABLE = 11;
    private static final double EDGE = 6;

    private record Lying(CellField field, Setting setting) {
    }

    private final MapView map;
    private final List<Lying> leaving = new ArrayList<>();
    private Lying typing;

    FieldLayer(MapView map) {
        this.map = map;
        setId("field-layer");
        setPickOnBounds(false);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        addEventFilter(ScrollEvent.SCROLL, event -> {
            map.fireEvent(event.copyFor(map, map));
            event.consume();
        });
        map.cameraProperty().addListener((_, _, _) -> follow());
        widthProperty().addListener((_, _, _) -> follow());
    }

    /** The field, or {@code null} when nothing is typed. */
    CellField field() {
        return typing == null ? null : typing.field();
    }

    /** Lays a field down, or anew after the drawing has changed. */
    void lay(CellField field, Setting setting) {
        boolean isNew = typing == null || typing.field() != field;
        typing = new Lying(field, setting);
        if (isNew) {
            getChildren().add(field);
        }
        follow();
        if (isNew) {
            // At once, not at the next pulse: a field without a skin takes no keys, and the next may be here already.
            field.applyCss();
            follow();
            field.layout();
        }
    }

    /** Lifts the field off; with {@code stays} it goes only when a new drawing comes. */
    void lift(boolean stays) {
        if (typing != null) {
            if (stays) {
                typing.field().setEditable(false);
                typing.field().setMouseTransparent(true);
                typing.field().setFocusTraversable(false);
                leaving.add(typing);
            } else {
                getChildren().remove(typing.field());
            }
            typing = null;
        }
    }

    /** A new drawing shows what was done with. */
    void drawn() {
        leaving.forEach(each -> getChildren().remove(each.field()));
        leaving.clear();
    }

    private void follow() {
        leaving.forEach(this::lie);
        if (typing != null) {
            lie(typing);
        }
    }

    private void lie(Lying what) {
        Bounds at = map.toView(what.setting().area());
        // Far away the field is nearer than the map, so that one can read what one types; its lines break alike.
        double zoom = map.cameraProperty().get().zoom();
        double near = Math.max(zoom, READABLE / what.setting().type().size());
        double width = at.width() * near / zoom;
        double x = near > zoom ? Math.max(0, Math.min(at.x(), getWidth() - width - EDGE)) : at.x();
        what.field().lie(what.setting(), new Bounds(x, at.y(), width, at.height() * near / zoom), near);
    }
}
