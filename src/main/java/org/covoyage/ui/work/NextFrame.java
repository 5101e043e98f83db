package org.covoyage.ui.work;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * Something to be done once before the next frame is laid out, however often it was asked for: it is seen in that very
 * frame. For the thread of the windows.
 */
public final class NextFrame {
    private final Node node;
    private final Runnable deed;
    private final Runnable pulse = this::pulsed;
    private Scene asked;
    private boolean wanted;

    /**
     * Nothing asked for yet.
     *
     * @param node in whose window the frame is painted
     */
    public NextFrame(Node node, Runnable deed) {
        this.node = node;
        this.deed = deed;
    }

    /** Asks for it; it comes soon where there is no window that would paint a frame. */
    public void ask() {
        if (wanted) {
            return;
        }
        wanted = true;
        Scene scene = node.getScene();
        if (scene == null || scene.getWindow() == null || !scene.getWindow().isShowing()) {
            Platform.runLater(this::now);
        } else {
            asked = scene;
            scene.addPreLayoutPulseListener(pulse);
            Platform.requestNextPulse();
            // A window that is out of sight is sent no pulse.
            Platform.runLater(() -> Platform.runLater(this::now));
        }
    }

    private void pulsed() {
        now();
    }

    /** Does it now if it was asked for. */
    public void now() {
        if (asked != null) {
            asked.removePreLayoutPulseListener(pulse);
            asked = null;
        }
        if (wanted) {
            wanted = false;
            deed.run();
        }
    }
}
