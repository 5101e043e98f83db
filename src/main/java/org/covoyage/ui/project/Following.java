package org.covoyage.ui.project;

import javafx.event.EventDispatcher;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;
import org.covoyage.ui.work.Rest;

/**
 * Has what stands beside the picture follow it: at once, unless a key or the mouse on the picture is being answered.
 * Then it follows when no key has come for a moment, because making it takes many frames' time.
 */
final class Following {
    private static final Duration MOMENT = Duration.millis(90);

    private final Rest rest;
    private boolean answering;

    /**
     * Nothing to follow yet.
     *
     * @param follow makes what stands beside the picture anew
     */
    Following(Runnable follow) {
        rest = new Rest(MOMENT, follow);
    }

    /** Notes while what happens on the picture is being answered. */
    void heed(Node picture) {
        EventDispatcher usual = picture.getEventDispatcher();
        picture.setEventDispatcher((event, tail) -> {
            boolean already = answering;
            answering = already || event instanceof InputEvent;
            try {
                return usual.dispatchEvent(event, tail);
            } finally {
                answering = already;
            }
        });
    }

    /** Does what a key that is heard elsewhere asks for. */
    void answer(Runnable deed) {
        boolean already = answering;
        answering = true;
        try {
            deed.run();
        } finally {
            answering = already;
        }
    }

    /** There is something to follow. */
    void follow() {
        if (answering) {
            rest.ask();
        } else {
            rest.now();
        }
    }

    /** Forgets what is still to be followed. */
    void forget() {
        rest.forget();
    }
}
