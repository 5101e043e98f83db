package org.covoyage.ui.inspect;

import org.covoyage.file.shape.Member;
import org.covoyage.file.shape.Shape;
import org.covoyage.file.shape.ValueType;
import org.covoyage.journey.Range;

/** What may stand in a field, in a few words: its name, range and unit, and how it is written. */
final class Hints {
    private Hints() {
    }

    /** The hint of a field: its name, range and unit, and below them what it says. */
    static String of(Subject subject, Field field) {
        String rule = rule(subject, field, field.member().type());
        String first = rule.isEmpty() ? subject.label(field)
                : subject.texts().get("inspect.hint", subject.label(field), rule);
        return first + "\n" + said(subject, field.owner(), field.member());
    }

    /** The hint of an object inside an element: what it says. */
    static String of(Subject subject, Form form) {
        return said(subject, form.owner(), form.owner().members().get(form.owner().indexOf(form.name())));
    }

    private static String said(Subject subject, Shape<?> owner, Member member) {
        return subject.texts().field(owner.type(), member.name(), member.description());
    }

    private static String rule(Subject subject, Field field, ValueType type) {
        return switch (type) {
            case ValueType.Quantity quantity -> quantity(subject, field, quantity);
            case ValueType.Day _ -> subject.texts().get("inspect.hint.day");
            case ValueType.Colour _ -> subject.texts().get("inspect.hint.colour");
            case ValueType.ListOf(ValueType.Text _, int _) -> subject.texts().get("inspect.hint.lines");
            case ValueType.ListOf(ValueType.Quantity quantity, int _) ->
                    subject.texts().get("inspect.hint.numbers", quantity(subject, field, quantity));
            case ValueType.ListOf _, ValueType.Text _, ValueType.OwnId _, ValueType.IdOf _, ValueType.Flag _,
                    ValueType.Choice _, ValueType.Inner _ -> "";
        };
    }

    private static String quantity(Subject subject, Field field, ValueType.Quantity quantity) {
        Range range = subject.range(field, quantity);
        String unit = subject.names().unit(quantity.unit());
        if (range.max() < Range.COUNT.max()) {
            String words = subject.texts().get("inspect.hint.range", subject.texts().number(range.min(), 2),
                    subject.texts().number(range.max(), 2));
            if (Levels.of(field) != null) {
                return words + " (" + Levels.of(field).all(subject.texts()) + ")";
            }
            return unit.isEmpty() ? words : words + " " + unit;
        }
        String least = range.min() < 0 ? "" : subject.texts().get("inspect.hint.least",
                subject.texts().number(range.min(), 2));
        return (least + " " + unit).strip();
    }
}
