package org.covoyage.ui.companion;

import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.covoyage.journey.Range;

/** Against … for, −1 … +1: a track and a field that say the same. */
final class DirectionBox extends HBox {
    private final Track track = new Track(Range.DIRECTION, 0.1, List.of(-1.0, 0.0, 1.0));
    private final QuantityField field;

    /**
     * A pair.
     *
     * @param id stem of the ids of its parts
     */
    DirectionBox(Wording wording, String id, String name, DoubleConsumer choose) {
        field = new QuantityField(wording, name, Range.DIRECTION, 2, false, choose::accept);
        field.field().setId(id + "-field");
        field.setPrefWidth(54);
        field.setMinWidth(54);
        track.setId(id + "-track");
        track.setAccessibleText(name);
        track.onCommit(choose).saying(wording::signed);
        HBox.setHgrow(track, Priority.ALWAYS);
        setSpacing(6);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(track, field);
    }

    void show(double value) {
        track.show(value, null);
        field.show(value);
    }
}
