package org.covoyage.ui.details;

import org.covoyage.journey.Id;

/**
 * One thing known.
 *
 * @param label  what it is; empty when it continues the one before
 * @param value  in words
 * @param target the element it leads to, or {@code null}
 */
public record Fact(String label, String value, Id target) {
    static Fact of(String label, String value) {
        return new Fact(label, value, null);
    }
}
