package org.covoyage.ui.project;

import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Transition;
import org.covoyage.picture.Focus;
import org.covoyage.picture.PictureKind;
import org.covoyage.ui.action.Action;
import org.covoyage.ui.edit.GridHand;
import org.covoyage.ui.map.MapHand;
import org.covoyage.ui.map.MapView;

/** What keys and double clicks mean to a page that are no command: going in and out of what is shown, undo in texts. */
record PageKeys(ProjectSession session, MapView map, GridHand hand, MapHand pointer, Cards cards, ProjectActions actions) {
    /**
     * There is one history: undo and redo in a text field are those of the project. What is being typed is one step,
     * taken over as the field loses the focus.
     */
    void undoInText(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl && !hand.keepsUndo(event.getTarget())) {
            for (Action action : List.of(actions.undo, actions.redo)) {
                if (action.shortcuts().stream().anyMatch(shortcut -> shortcut.match(event))) {
                    event.consume();
                    map.requestFocus();
                    action.run();
                }
            }
        }
    }

    /** A text field takes Ctrl+H, as terminals did, for Backspace; here it is what the menu says it is. */
    void historyInText(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl && event.getCode() == KeyCode.H && event.isShortcutDown()) {
            map.getScene().getAccelerators().entrySet().stream().filter(each -> each.getKey().match(event)).findFirst()
                    .ifPresent(each -> {
                        event.consume();
                        each.getValue().run();
                    });
        }
    }

    /** A stage opens as its circle, large, where circles are shown; the band of the others opens into all of them. */
    void open(String subject) {
        if (subject.equals(Focus.OTHERS)) {
            actions.everyone.run();
        } else if (session.selected() instanceof Transition drawn && drawn.id().value().equals(subject)) {
            cards.way(drawn.id());
        } else if (session.pictureProperty().get() == PictureKind.CIRCLES && session.selected() instanceof Stage stage
                && stage.id().value().equals(subject)) {
            session.focusProperty().set(session.focusProperty().get().on(stage.id()));
        }
    }

    /** Escape takes away a note, or goes back from one stage's circle to all of them. */
    void escape(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (pointer.cancel()) {
            event.consume();
            return;
        }
        boolean large = session.pictureProperty().get() == PictureKind.CIRCLES
                && session.focusProperty().get().stage() != null;
        if (event.getTarget() == map ? cards.escape() : cards.note().hide()) {
            event.consume();
        } else if (large && event.getTarget() == map
                && (session.selected() == null || session.selected() instanceof Stage)) {
            session.focusProperty().set(session.focusProperty().get().on(null));
            event.consume();
        }
    }
}
