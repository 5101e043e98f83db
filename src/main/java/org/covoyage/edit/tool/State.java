package org.covoyage.edit.tool;

/** What the hand is doing. */
public sealed interface State {
    /** Nothing is pressed. */
    record Idle() implements State {
    }

    /**
     * The button is down and nothing has moved yet.
     *
     * @param press  where
     * @param target what is there
     */
    record Pointing(Spot press, Target target) implements State {
    }

    /** Something goes along with the pointer. */
    record Dragging(Drag drag, Spot now) implements State {
    }

    /** A frame is drawn around what is to be selected. */
    record Marquee(Spot press, Spot now) implements State {
    }

    /** A way is drawn from a stage. */
    record Linking(Drag drag, Spot now) implements State {
    }

    /** The paper goes along with the pointer; the view moves it, as the drawing stays as it is. */
    record Panning() implements State {
    }
}
