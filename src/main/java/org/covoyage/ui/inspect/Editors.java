package org.covoyage.ui.inspect;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.covoyage.file.shape.Member;
import org.covoyage.file.shape.ValueType;

/** Gives every field the editor of its kind; a kind of value without one does not compile. */
final class Editors {
    private static final int ROWS = 2;

    private Editors() {
    }

    /** A new editor that shows nothing yet. */
    static Editor of(Field field, Subject subject) {
        return switch (field.member().type()) {
            case ValueType.Text(int longest) -> longest > Member.LINE
                    ? new TypedEditor(field, subject, area(), new WordsNotation(subject.texts(), longest, 0))
                    : line(field, subject, new WordsNotation(subject.texts(), longest, 0));
            case ValueType.Quantity quantity -> NumberEditor.of(field, subject, quantity);
            case ValueType.Flag _ -> FlagEditor.of(field, subject);
            case ValueType.Choice choice -> PickEditor.of(field, subject, new Options(subject, field, choice));
            case ValueType.IdOf id -> PickEditor.of(field, subject, new Options(subject, field, id));
            case ValueType.Day _ -> line(field, subject, FormNotation.day(ValueType.Day.PATTERN,
                    subject.texts().get("inspect.refused.day")));
            case ValueType.Colour _ -> line(field, subject, FormNotation.colour(ValueType.Colour.PATTERN,
                    subject.texts().get("inspect.refused.colour")));
            case ValueType.ListOf list -> ofList(field, subject, list);
            case ValueType.OwnId _, ValueType.Inner _ ->
                    throw new IllegalArgumentException("no single value: " + field.way());
        };
    }

    private static Editor ofList(Field field, Subject subject, ValueType.ListOf list) {
        return switch (list.of()) {
            case ValueType.Text(int longest) -> new TypedEditor(field, subject, area(),
                    new WordsNotation(subject.texts(), longest, list.maxCount()));
            case ValueType.Quantity quantity -> line(field, subject, new NumberNotation(subject,
                    () -> subject.range(field, quantity), quantity.whole(), list.maxCount()));
            case ValueType.Choice choice -> TicksEditor.of(field, subject, new Options(subject, field, choice));
            case ValueType.IdOf id -> TicksEditor.of(field, subject, new Options(subject, field, id));
            case ValueType.OwnId _, ValueType.Flag _, ValueType.Day _, ValueType.Colour _, ValueType.ListOf _,
                    ValueType.Inner _ -> throw new IllegalArgumentException("no editor for lists of " + list.of());
        };
    }

    private static Editor line(Field field, Subject subject, Notation notation) {
        return new TypedEditor(field, subject, new TextField(), notation);
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        area.getStyleClass().add("inspect-area");
        return area;
    }
}
