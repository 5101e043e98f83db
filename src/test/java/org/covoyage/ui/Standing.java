package org.covoyage.ui;

import org.covoyage.edit.grid.Selection;
import org.covoyage.journey.Language;
import org.covoyage.journey.SavedView;
import org.covoyage.picture.Focus;

/**
 * Where one stands before a command is given.
 *
 * @param language of the window
 * @param selected what is selected
 * @param focus    what the picture turns to
 * @param view     the saved view shown, or {@code null}
 * @param details  whether the details are shown
 */
record Standing(Language language, Selection selected, Focus focus, SavedView view, boolean details) {
    /** In English before the whole map, without the details. */
    static Standing with(Selection selected) {
        return new Standing(Language.EN, selected, Focus.WHOLE, null, false);
    }

    Standing in(Language other) {
        return new Standing(other, selected, focus, view, details);
    }

    Standing on(Focus other) {
        return new Standing(language, selected, other, view, details);
    }

    Standing through(SavedView other) {
        return new Standing(language, selected, focus, other, details);
    }

    Standing detailed() {
        return new Standing(language, selected, focus, view, true);
    }
}
