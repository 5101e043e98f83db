package org.covoyage.ui.details;

import java.util.List;
import org.covoyage.drawing.PlainText;

/**
 * What is known of an element or of the whole.
 *
 * @param kind     what it is
 * @param title    its name
 * @param sections what is known
 */
public record Details(String kind, String title, List<Section> sections) {
    /** Copies the list, takes out what could turn the words around it. */
    public Details {
        title = PlainText.of(title);
        sections = List.copyOf(sections);
    }
}
