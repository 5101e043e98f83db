package org.covoyage.ui.navigate;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.covoyage.edit.Step;
import org.covoyage.ui.project.ProjectSession;
import org.covoyage.ui.project.StepWords;
import org.covoyage.ui.text.Texts;

/** Everything done since the project was opened, one line each; a click goes back or forth to there. */
final class HistoryPanel extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

    /**
     * One line.
     *
     * @param done  how many steps count there
     * @param words what was done last
     * @param state whether it is where the project is now, before or after
     */
    record Moment(int done, String words, State state) {
    }

    /** Where a moment lies, seen from now. */
    enum State {
        /** Done. */
        PAST,
        /** Now. */
        CURRENT,
        /** Taken back. */
        UNDONE
    }

    private final ListView<Moment> list = new ListView<>();
    private final ProjectSession session;
    private final Texts texts;
    private final StepWords words;
    private final InvalidationListener again = _ -> fill();

    /**
     * The history of a project.
     *
     * @param away told when the keyboard is to go on to the picture
     */
    HistoryPanel(ProjectSession session, Texts texts, Runnable away) {
        this.session = session;
        this.texts = texts;
        words = new StepWords(texts);
        setId("history");
        getStyleClass().add("history");
        Label title = new Label();
        title.textProperty().bind(texts.of("history.title"));
        title.getStyleClass().add("panel-title");
        title.setLabelFor(list);
        list.setId("history-list");
        list.accessibleTextProperty().bind(texts.of("history.title"));
        list.setCellFactory(_ -> new MomentCell());
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> jump());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                jump();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                away.run();
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(title, list);
        session.undoableProperty().addListener((_, _, _) -> fill());
        session.redoableProperty().addListener((_, _, _) -> fill());
        // Out of sight it costs nothing.
        sceneProperty().addListener((_, _, _) -> fill());
        texts.languageProperty().addListener(new WeakInvalidationListener(again));
        fill();
    }

    /** Where the keyboard goes on in it. */
    void enter() {
        list.requestFocus();
    }

    private void fill() {
        texts.languageProperty().get();
        if (getScene() == null) {
            return;
        }
        int done = session.history().done();
        List<Moment> moments = new ArrayList<>();
        moments.add(new Moment(0, texts.get("history.opened"), state(0, done)));
        for (Step step : session.history().steps()) {
            moments.add(new Moment(moments.size(), words.name(step.name()), state(moments.size(), done)));
        }
        if (!moments.equals(list.getItems())) {
            list.getItems().setAll(moments);
        }
        list.getSelectionModel().select(done);
        list.scrollTo(Math.max(0, done - 3));
    }

    private static State state(int moment, int done) {
        return moment == done ? State.CURRENT : moment < done ? State.PAST : State.UNDONE;
    }

    private void jump() {
        Moment moment = list.getSelectionModel().getSelectedItem();
        if (moment != null && moment.done() != session.history().done()) {
            session.goTo(moment.done());
            fill();
        }
    }

    /** One line, marked by a sign and its letters, not by colour alone. */
    private final class MomentCell extends ListCell<Moment> {
        @Override
        protected void updateItem(Moment moment, boolean empty) {
            super.updateItem(moment, empty);
            boolean there = !empty && moment != null;
            pseudoClassStateChanged(CURRENT, there && moment.state() == State.CURRENT);
            pseudoClassStateChanged(UNDONE, there && moment.state() == State.UNDONE);
            setText(!there ? null : (moment.state() == State.CURRENT ? "▸ " : "   ") + moment.words());
            setAccessibleText(!there ? null : texts.get("history." + moment.state().name(), moment.words()));
        }
    }
}
