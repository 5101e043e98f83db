package org.covoyage.ui.details;

import java.util.List;

/**
 * Facts that belong together.
 *
 * @param title what they are about; empty for the first ones
 * @param facts at least one
 */
public record Section(String title, List<Fact> facts) {
    /** Copies the list. */
    public Section {
        facts = List.copyOf(facts);
    }
}
