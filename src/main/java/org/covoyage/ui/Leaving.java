package org.covoyage.ui;

import javafx.stage.Stage;
import org.covoyage.edit.EditSession;
import org.covoyage.ui.project.Tools;
import org.covoyage.ui.save.CloseQuestion;
import org.covoyage.ui.save.Saving;

/** How a window is closed with work in it: asked about once, then saved, given up, or kept for the next start. */
final class Leaving {
    private final Stage stage;
    private final Tools tools;
    private final Runnable stays;
    private CloseQuestion asking;
    private boolean givenUp;

    /**
     * Leaving a window.
     *
     * @param stays told when it stays open after all
     */
    Leaving(Stage stage, Tools tools, Runnable stays) {
        this.stage = stage;
        this.tools = tools;
        this.stays = stays;
    }

    /** Closes; asks first when there is unsaved work. */
    void close(EditSession edit, Saving saving) {
        if (edit == null || !edit.isDirty()) {
            stage.close();
        } else if (asking != null) {
            asking.toFront();
        } else {
            asking = new CloseQuestion(tools.texts(), tools.appearance(), edit.name(), () -> {
                asking = null;
                saving.save(stage::close);
            }, () -> {
                asking = null;
                givenUp = true;
                stage.close();
            }, () -> {
                asking = null;
                stays.run();
            });
            asking.show(stage);
        }
    }

    /** Something else is worked on from now on. */
    void begin() {
        givenUp = false;
    }

    /** The window is closed: closed without an answer, the work is offered again at the next start. */
    void closed(EditSession edit) {
        if (edit.isDirty() && !givenUp) {
            edit.leave();
        } else {
            edit.close();
        }
    }
}
