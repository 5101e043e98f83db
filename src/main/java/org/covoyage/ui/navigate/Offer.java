package org.covoyage.ui.navigate;

import org.covoyage.journey.Id;
import org.covoyage.ui.action.Action;

/** Something the palette offers. */
public sealed interface Offer {
    /** What it is called. */
    String words();

    /** Where it belongs: the menu of a command, the kind of an element. */
    String belongs();

    /**
     * A command.
     *
     * @param words    in the language of the interface
     * @param belongs  the menu it stands in
     * @param shortcut its first shortcut in words; empty when it has none
     * @param reason   why it cannot be carried out now; empty when it can
     * @param action   what it does
     */
    record Command(String words, String belongs, String shortcut, String reason, Action action) implements Offer {
    }

    /**
     * An element to go to.
     *
     * @param words   its name
     * @param belongs its kind
     * @param id      which
     */
    record Place(String words, String belongs, Id id) implements Offer {
    }
}
