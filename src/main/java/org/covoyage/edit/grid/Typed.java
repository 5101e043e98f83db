package org.covoyage.edit.grid;

/**
 * Text that was typed, whatever keys it took.
 *
 * @param text at least one character
 */
public record Typed(String text) implements Input {
    /** Checks that there is any. */
    public Typed {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("nothing typed");
        }
    }
}
