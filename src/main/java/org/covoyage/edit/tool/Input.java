package org.covoyage.edit.tool;

/** What a hand does, as a plain value. */
public sealed interface Input {
    /**
     * The first button goes down.
     *
     * @param clicks 2 for the second press of a double click
     */
    record Press(Spot at, int clicks) implements Input {
    }

    /**
     * The pointer goes somewhere, the button held or not.
     *
     * @param slack how far a hand trembles, in points: nearer to the press nothing is dragged yet
     */
    record Move(Spot at, double slack) implements Input {
    }

    /** The button goes up. */
    record Release(Spot at) implements Input {
    }

    /** Other keys are held, the pointer stays. */
    record Hold(Modifiers keys) implements Input {
    }

    /** Never mind: what is under way is as if it had not begun. */
    record Cancel() implements Input {
    }
}
