package org.covoyage.file.shape;

import org.covoyage.journey.Range;

/**
 * One member of a JSON object.
 *
 * @param name        its name in the file
 * @param component   the record component it fills
 * @param type        what values it takes
 * @param required    whether it must be there
 * @param description what it means, for the schema and for people
 */
public record Member(String name, String component, ValueType type, boolean required, String description) {

    /** Most characters of a name or title. */
    public static final int LINE = 500;
    /** Most characters of a text. */
    public static final int PARAGRAPHS = 20_000;

    /** The same member, which must be there. */
    public Member asRequired() {
        return new Member(name, component, type, true, description);
    }

    /** The same member, filling a component of another name. */
    public Member into(String other) {
        return new Member(name, other, type, required, description);
    }

    static Member of(String name, ValueType type, String description) {
        return new Member(name, name, type, false, description);
    }

    static Member id(String description) {
        return of("id", new ValueType.OwnId(), description).asRequired();
    }

    static Member line(String name, String description) {
        return of(name, new ValueType.Text(LINE), description);
    }

    static Member text(String name, String description) {
        return of(name, new ValueType.Text(PARAGRAPHS), description);
    }

    static Member lines(String name, String description) {
        return of(name, new ValueType.ListOf(new ValueType.Text(LINE), 100), description);
    }

    static Member ref(String name, String kind, String description) {
        return of(name, new ValueType.IdOf(kind), description);
    }

    static Member refs(String name, String kind, String description) {
        return of(name, new ValueType.ListOf(new ValueType.IdOf(kind), 10_000), description);
    }

    static Member number(String name, Range range, String unit, String description) {
        return of(name, new ValueType.Quantity(range, unit, false), description);
    }

    static Member whole(String name, Range range, String unit, String description) {
        return of(name, new ValueType.Quantity(range, unit, true), description);
    }

    static Member flag(String name, String description) {
        return of(name, new ValueType.Flag(), description);
    }

    static Member choice(String name, Class<? extends Enum<?>> choices, String description) {
        return of(name, new ValueType.Choice(choices), description);
    }

    static Member choices(String name, Class<? extends Enum<?>> choices, String description) {
        return of(name, new ValueType.ListOf(new ValueType.Choice(choices), 100), description);
    }

    static Member day(String name, String description) {
        return of(name, new ValueType.Day(), description);
    }

    static Member colour(String name, String description) {
        return of(name, new ValueType.Colour(), description);
    }

    static Member inner(String name, Shape<?> shape, String description) {
        return of(name, new ValueType.Inner(shape), description);
    }
}
