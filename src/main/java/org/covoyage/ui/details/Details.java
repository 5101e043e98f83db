package org.covoyage.ui.details;

import java.util.List;

/**
 * What is known of an element or of the whole.
 *
 * @param kind     what it is
 * @param title    its name
 * @param sections what is known
 */
public record Details(String kind, String title, List<Section> sections) {
    /** Copies the list. */
    public Details {
        sections = List.copyOf(sections);
    }
}
