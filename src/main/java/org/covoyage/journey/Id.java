package org.covoyage.journey;

/**
 * The identity of an element: short, stable, shared by the same thing in several scenarios.
 *
 * @param value 1 to 64 letters, digits, {@code _ . -}; the first one a letter or digit
 */
public record Id(String value) implements Comparable<Id> {
    /** What an id may look like; also printed in the file's schema. */
    public static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9_.-]{0,63}";
    private static final int LONGEST = 64;

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
        if (value == null || value.isEmpty() || value.length() > LONGEST || !isLetterOrDigit(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isLetterOrDigit(c) && c != '_' && c != '.' && c != '-') {
                return false;
            }
        }
        return true;
    }

    /** Written out, as a large file asks it some hundred thousand times. */
    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
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
