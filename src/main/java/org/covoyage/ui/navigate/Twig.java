package org.covoyage.ui.navigate;

import java.util.List;
import org.covoyage.journey.Id;

/**
 * A line of the outline with what hangs below it.
 *
 * @param key   tells it from the others below the same line, and stays the same through changes
 * @param id    the element it stands for; {@code null} for a heading
 * @param kind  of the element in words; empty for a heading
 * @param words what it says
 * @param twigs what hangs below it
 */
record Twig(String key, Id id, String kind, String words, List<Twig> twigs) {
    /** Copies the list. */
    Twig {
        twigs = List.copyOf(twigs);
    }
}
