package org.covoyage.ui.inspect;

/** How a value is typed and read back. It must not know the field it stands in. */
interface Notation {
    /** A value as one would type it; never {@code null}. */
    String write(Object value);

    /** What may be typed, in the fewest signs, to stand in an empty field; empty for anything. */
    default String invitation() {
        return "";
    }

    /**
     * What was typed.
     *
     * @return {@code null} for nothing
     * @throws Refused when it is no such value
     */
    Object read(String typed) throws Refused;
}
