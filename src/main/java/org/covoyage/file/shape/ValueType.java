package org.covoyage.file.shape;

import org.covoyage.journey.Range;

/** The types of value a member of a JSON object may have. */
public sealed interface ValueType {

    /**
     * Text.
     *
     * @param maxLength most characters
     */
    record Text(int maxLength) implements ValueType {
    }

    /** The element's own id. */
    record OwnId() implements ValueType {
    }

    /**
     * The id of another element.
     *
     * @param of what it may be the id of, in words
     */
    record IdOf(String of) implements ValueType {
    }

    /**
     * A number.
     *
     * @param range allowed values
     * @param unit  unit in words, may be empty
     * @param whole whether it must be an integer
     */
    record Quantity(Range range, String unit, boolean whole) implements ValueType {
    }

    /** True or false. */
    record Flag() implements ValueType {
    }

    /**
     * One of several words.
     *
     * @param choices the enum whose words these are
     */
    record Choice(Class<? extends Enum<?>> choices) implements ValueType {
    }

    /** A date as {@code 2026}, {@code 2026-03} or {@code 2026-03-12}. */
    record Day() implements ValueType {
        /** What it looks like. */
        public static final String PATTERN = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";
    }

    /** A colour as {@code #RRGGBB}. */
    record Colour() implements ValueType {
        /** What it looks like. */
        public static final String PATTERN = "#[0-9A-Fa-f]{6}";
    }

    /**
     * A list.
     *
     * @param of       what is in it
     * @param maxCount most entries
     */
    record ListOf(ValueType of, int maxCount) implements ValueType {
    }

    /**
     * An object of its own shape.
     *
     * @param shape the shape
     */
    record Inner(Shape<?> shape) implements ValueType {
    }
}
