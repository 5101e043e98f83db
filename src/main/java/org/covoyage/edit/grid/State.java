package org.covoyage.edit.grid;

/** What the keyboard is doing to the grid. */
public sealed interface State {
    /** Nothing is under way. */
    record Standing() implements State {
    }

    /**
     * A text is being typed at the cursor; the journey does not know of it yet.
     *
     * @param text      as it is so far
     * @param inserting whether it becomes something new in front of what is under the cursor; else it replaces that
     * @param refused   whether it was to be done with, and cannot be what stands here
     */
    record Typing(String text, boolean inserting, boolean refused) implements State {
    }
}
