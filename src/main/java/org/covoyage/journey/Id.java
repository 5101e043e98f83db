package org.covoyage.journey;

import java.util.regex.Pattern;

/**
 * The identity of an element: short, stable, shared by the same thing in several scenarios.
 *
 * @param value 1 to 64 letters, digits, {@code _ . -}; the first one a letter or digit
 */
public record Id(String value) implements Comparable<Id> {
    /** What an id may look like; also printed in the file's schema. */
    public static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9_.-]{0,63}";
    private static final Pattern ALLOWED = Pattern.compile(PATTERN);

    /** The vertex that exits lead to; no element may have this id. */
    public static final Id OUTSIDE = new Id("outside");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when it is not allowed
     */
    public Id {
        if (!allowed(value)) {
            throw new IllegalArgumentException("not an id: " + value);
        }
    }

    /** Whether a text can be an id. */
    public static boolean allowed(String value) {
        return value != null && ALLOWED.matcher(value).matches();
    }

    @Override
    public int compareTo(Id other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
