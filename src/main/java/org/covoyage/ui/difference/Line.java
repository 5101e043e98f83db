package org.covoyage.ui.difference;

import java.util.List;

/** A line of a comparison. */
public sealed interface Line {
    /** What it says. */
    String words();

    /**
     * Stands above others.
     *
     * @param words   what it says
     * @param section whether it begins a scenario or the cover, not only a stage
     */
    record Heading(String words, boolean section) implements Line {
    }

    /**
     * Something that is otherwise.
     *
     * @param sign   {@code +} for added, {@code −} for removed, {@code ≠} for changed, {@code ↕} for moved
     * @param words  what became of what
     * @param fields its fields, each with its old and its new value
     */
    record Entry(String sign, String words, List<String> fields) implements Line {
        /** Copies the list. */
        public Entry {
            fields = List.copyOf(fields);
        }
    }
}
