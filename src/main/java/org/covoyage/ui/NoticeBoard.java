package org.covoyage.ui;

import java.util.List;
import javafx.scene.Node;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;
import org.covoyage.ui.project.Notices;
import org.covoyage.ui.text.Texts;

/** A strip above a page that says what happened; the next thing said takes its place. */
final class NoticeBoard implements Notices {
    private final NotificationPane pane = new NotificationPane();
    private final Texts texts;

    NoticeBoard(Texts texts) {
        this.texts = texts;
        pane.setShowFromTop(true);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("notice-board");
    }

    /** The strip with what is under it. */
    NotificationPane node() {
        return pane;
    }

    /** Puts another page under the strip; what was said of the old one goes. */
    void setPage(Node page) {
        pane.hide();
        pane.setContent(page);
    }

    @Override
    public void say(String sentence) {
        show(sentence, List.of());
    }

    @Override
    public void say(String sentence, String offer, Runnable taken) {
        show(sentence, List.of(new Action(offer, _ -> {
            pane.hide();
            taken.run();
        })));
    }

    @Override
    public void fail(Throwable problem) {
        System.getLogger("org.covoyage.ui").log(System.Logger.Level.DEBUG, "failed", problem);
        String what = problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
        say(texts.get("failed", what));
    }

    private void show(String sentence, List<Action> offers) {
        pane.getActions().setAll(offers);
        pane.setText(sentence);
        pane.show();
    }
}
