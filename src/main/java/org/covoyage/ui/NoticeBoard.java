package org.covoyage.ui;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;
import org.covoyage.journey.IllegalChange;
import org.covoyage.ui.project.Notices;
import org.covoyage.ui.text.Texts;

/** A strip below a page that says what happened; the next thing said takes its place. */
final class NoticeBoard implements Notices {
    private final NotificationPane pane = new NotificationPane();
    /** What asks nothing goes by itself, once it could be read. */
    private final PauseTransition passing = new PauseTransition(Duration.seconds(8));
    private final Texts texts;
    private final InvalidationListener language = _ -> askAgain();
    /** Asks what stands there; nothing when it asks nothing. */
    private Runnable asking;
    /** Stops watching what the offer that stands there is about; nothing when it is about nothing. */
    private Runnable leaving;

    NoticeBoard(Texts texts) {
        this.texts = texts;
        // At the bottom it hides no command.
        pane.setShowFromTop(false);
        passing.setOnFinished(_ -> pane.hide());
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("notice-board");
        texts.languageProperty().addListener(new WeakInvalidationListener(language));
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
        ask(sentence, List.of(new Offer(offer, taken)));
    }

    @Override
    public void say(String sentence, String offer, Runnable taken, Observable about) {
        say(sentence, offer, taken);
        InvalidationListener changed = _ -> {
            // Whoever took the offer has hidden it, and may have been told something else by now.
            if (pane.isShowing() && leaving != null) {
                pane.hide();
            }
            stay();
        };
        about.addListener(changed);
        leaving = () -> about.removeListener(changed);
    }

    /** Nothing that changes lets the sentence go any more. */
    private void stay() {
        if (leaving != null) {
            leaving.run();
            leaving = null;
        }
    }

    @Override
    public void ask(String sentence, List<Offer> offers) {
        show(sentence, offers.stream().map(offer -> new Action(offer.words(), _ -> {
            pane.hide();
            // The button that had the focus goes: keys go on in the work, not in the first button of a toolbar.
            if (pane.getContent() != null && pane.getContent().lookup("#map") instanceof Node map) {
                map.requestFocus();
            }
            offer.taken().run();
        })).toList());
    }

    @Override
    public void inEitherLanguage(Runnable asks) {
        asks.run();
        asking = asks;
    }

    private void askAgain() {
        texts.languageProperty().get();
        if (asking != null && pane.isShowing()) {
            inEitherLanguage(asking);
        }
    }

    @Override
    public void fail(Throwable problem) {
        if (problem instanceof IllegalChange) {
            // What no file could hold, such as megabytes pasted onto a card, is no fault of the program.
            say(texts.get("edit.refused"));
            return;
        }
        System.getLogger("org.covoyage.ui").log(System.Logger.Level.DEBUG, "failed", problem);
        String what = problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
        say(texts.get("failed", what));
    }

    private void show(String sentence, List<Action> offers) {
        asking = null;
        stay();
        pane.getActions().setAll(offers);
        pane.setText(sentence);
        pane.show();
        pane.applyCss();
        pane.lookupAll(".notification-bar").forEach(NoticeBoard::leaveRoom);
        passing.stop();
        if (offers.isEmpty()) {
            passing.playFromStart();
        }
    }

    /** Sentences are said whole, on several lines when they need them, and so are the words of every offer. */
    private static void leaveRoom(Node bar) {
        for (Node each : bar.lookupAll(".label")) {
            if (each instanceof Label sentence && !(sentence.getParent() instanceof ButtonBase)) {
                sentence.setWrapText(true);
                sentence.setMinHeight(Region.USE_PREF_SIZE);
            }
        }
        for (Node each : bar.lookupAll(".button-bar .button")) {
            ButtonBar.setButtonUniformSize(each, false);
            ((Region) each).setMinWidth(Region.USE_PREF_SIZE);
        }
    }
}
