package org.covoyage.ui.inspect;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.covoyage.file.shape.ValueType;
import org.covoyage.journey.Range;
import org.covoyage.ui.companion.Track;

/**
 * A number as a point on a line and a field, where it has two ends; as a field alone where it has not. Where points of
 * the line have words, those of the nearest stand below it.
 */
final class NumberEditor extends TypedEditor {
    /** Wider ranges are no scales. */
    private static final double WIDEST = 100;
    private static final double COARSE = 8;
    private static final double FINE = 0.05;

    private final Track track;
    private final TextField input;
    private final Label level;

    private NumberEditor(Field field, Subject subject, TextField input, Notation notation, HBox row, Track track,
            Label level) {
        super(field, subject, input, notation, level == null ? row : new VBox(row, level));
        this.track = track;
        this.input = input;
        this.level = level;
        if (track != null) {
            track.setId("inspect-" + field.key() + "-track");
            track.setAccessibleText(subject.label(field));
            track.saying(value -> level == null ? notation.write(value)
                    : notation.write(value) + ", " + Levels.of(field).words(subject.texts(), value));
            track.onCommit(this::chosen).onClear(() -> take(null));
        }
    }

    static NumberEditor of(Field field, Subject subject, ValueType.Quantity quantity) {
        Range range = subject.range(field, quantity);
        double span = range.max() - range.min();
        TextField input = new TextField();
        HBox row = new HBox(6);
        row.setAlignment(Pos.CENTER_LEFT);
        Levels levels = Levels.of(field);
        double step = levels != null ? levels.step() : quantity.whole() ? 1 : span > COARSE ? 0.5 : span > 2 ? 0.1 : FINE;
        Track track = span > WIDEST ? null : new Track(range, step, levels == null ? List.of() : levels.points());
        if (track == null) {
            input.setPrefColumnCount(8);
        } else {
            HBox.setHgrow(track, Priority.ALWAYS);
            input.setPrefColumnCount(3);
            input.setMinWidth(range.max() < WIDEST ? 52 : 64);
            input.setMaxWidth(range.max() < WIDEST ? 60 : 68);
            row.getChildren().add(track);
        }
        row.getChildren().add(input);
        String unit = subject.names().unit(quantity.unit());
        if (!unit.isEmpty()) {
            Label label = new Label(unit);
            label.getStyleClass().add("side-note");
            label.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(label);
        }
        return new NumberEditor(field, subject, input, new NumberNotation(subject,
                () -> subject.range(field, quantity), quantity.whole(), 0), row, track,
                levels == null ? null : level());
    }

    private static Label level() {
        Label level = new Label();
        level.getStyleClass().addAll("side-note", "inspect-level");
        level.setWrapText(true);
        level.setMinHeight(USE_PREF_SIZE);
        return level;
    }

    private void chosen(double value) {
        take(value);
        if (isRefused()) {
            track.show(subject().shown(field().way()).value() instanceof Number was ? was.doubleValue() : null, null);
        } else {
            refresh();
        }
    }

    @Override
    void show(Shown now) {
        super.show(now);
        if (track != null) {
            track.show(now.value() instanceof Number number ? number.doubleValue() : null, null);
        }
        if (level != null) {
            String words = now.value() instanceof Number number
                    ? Levels.of(field()).words(subject().texts(), number.doubleValue()) : null;
            level.setText(words);
            level.setVisible(words != null);
            level.setManaged(words != null);
            String label = subject().label(field());
            input.setAccessibleText(words == null ? label : label + ", " + words);
        }
    }
}
