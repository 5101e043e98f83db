package org.covoyage.ui.work;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Something that may wait until the hand rests: done once, a moment after it was asked for last, so that it takes
 * nothing from the frame that answers a key. For the thread of the windows.
 */
public final class Rest {
    private final Runnable deed;
    private final PauseTransition pause;

    /**
     * Nothing asked for yet.
     *
     * @param moment how long nobody must have asked
     * @param deed   what to do then
     */
    public Rest(Duration moment, Runnable deed) {
        this.deed = deed;
        pause = new PauseTransition(moment);
        pause.setOnFinished(_ -> deed.run());
    }

    /** Asks for it. */
    public void ask() {
        pause.playFromStart();
    }

    /** Does it now, and not again for what was asked before. */
    public void now() {
        pause.stop();
        deed.run();
    }

    /** Forgets what was asked for. */
    public void forget() {
        pause.stop();
    }
}
