package org.covoyage.ui.edit;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;
import org.covoyage.drawing.Bounds;
import org.covoyage.edit.grid.Typed;
import org.covoyage.ui.map.MapView;

/**
 * Lets what is composed of several keys, such as a dead circumflex and an e, arrive on the map before there is a field
 * for it.
 */
final class Composing implements InputMethodRequests {
    private final MapView map;
    private final Supplier<Bounds> place;

    /**
     * @param place where on the drawing the text will stand
     * @param typed told of what was composed
     */
    Composing(MapView map, Supplier<Bounds> place, Consumer<Typed> typed) {
        this.map = map;
        this.place = place;
        map.addEventHandler(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, event -> {
            if (!event.getCommitted().isEmpty()) {
                typed.accept(new Typed(event.getCommitted()));
                event.consume();
            }
        });
    }

    @Override
    public Point2D getTextLocation(int offset) {
        Bounds at = map.toView(place.get());
        Point2D point = map.localToScreen(at.x(), at.bottom());
        return point == null ? Point2D.ZERO : point;
    }

    @Override
    public int getLocationOffset(int x, int y) {
        return 0;
    }

    @Override
    public void cancelLatestCommittedText() {
        // What arrived is in a field by now, which has requests of its own.
    }

    @Override
    public String getSelectedText() {
        return "";
    }
}
