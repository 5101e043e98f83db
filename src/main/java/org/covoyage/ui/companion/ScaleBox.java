package org.covoyage.ui.companion;

import java.util.List;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.covoyage.journey.Range;
import org.covoyage.ui.text.Worded;

/** A number some of whose values have words: the words to choose, and a field for what lies between. */
final class ScaleBox extends HBox {
    private final ComboBox<Double> words = new ComboBox<>();
    private final QuantityField field;
    private final List<Double> points;
    private boolean showing;

    /**
     * A pair.
     *
     * @param key    stem of the words' keys, followed by the place of the point
     * @param points values that have words
     * @param fields whether values between them can be typed
     */
    ScaleBox(Wording wording, String id, String name, String key, List<Double> points, Range range, boolean fields,
            DoubleConsumer choose) {
        this.points = points;
        words.setId(id);
        words.setAccessibleText(name);
        words.getItems().setAll(points);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        words.getStyleClass().add("side-combo");
        words.setConverter(new Worded<>(words.getItems(), value -> {
            int place = points.indexOf(value);
            return place >= 0 ? wording.texts().get(key + place)
                    : fields ? wording.texts().get("side.between") : wording.plain(value, 2);
        }));
        words.setOnAction(_ -> {
            if (!showing && words.getValue() != null) {
                choose.accept(words.getValue());
            }
        });
        HBox.setHgrow(words, Priority.ALWAYS);
        setSpacing(6);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(words);
        field = fields ? new QuantityField(wording, name, range, 2, false, choose::accept) : null;
        if (field != null) {
            field.field().setId(id + "-field");
            field.setPrefWidth(62);
            field.setMinWidth(62);
            getChildren().add(field);
        }
    }

    /** Shows a value, in words where it has any. */
    void show(double value) {
        showing = true;
        List<Double> items = points.contains(value) ? points
                : java.util.stream.Stream.concat(points.stream(), java.util.stream.Stream.of(value)).sorted().toList();
        if (!words.getItems().equals(items)) {
            words.getItems().setAll(items);
        }
        if (!Objects.equals(words.getValue(), value)) {
            words.setValue(value);
        }
        showing = false;
        if (field != null) {
            field.show(value);
        }
    }
}
