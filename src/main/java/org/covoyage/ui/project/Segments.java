package org.covoyage.ui.project;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.covoyage.ui.action.Action;
import org.covoyage.ui.action.ActionControls;
import org.covoyage.ui.text.Texts;

/** A few choices side by side; where there is too little room, one button that shows the choice and opens the others. */
final class Segments extends HBox {
    private final HBox wide = new HBox();
    private final MenuButton narrow = new MenuButton();
    private final List<Action> choices;
    /** Kept here: words that nobody keeps follow no language. */
    private final List<ObservableValue<String>> words;

    Segments(String key, Texts texts, List<Action> choices, ActionControls controls) {
        this.choices = choices;
        words = choices.stream().map(controls::words).toList();
        wide.getStyleClass().add("segmented");
        for (Action choice : choices) {
            ToggleButton button = controls.toggle(choice, true);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.getStyleClass().add(choice == choices.getFirst() ? "left-pill"
                    : choice == choices.getLast() ? "right-pill" : "center-pill");
            wide.getChildren().add(button);
            narrow.getItems().add(controls.item(choice));
        }
        narrow.setId(key + "-choice");
        narrow.setMinWidth(Region.USE_PREF_SIZE);
        narrow.accessibleTextProperty().bind(texts.of("menu." + key));
        InvalidationListener again = _ -> name();
        for (Action choice : choices) {
            choice.selected().addListener(again);
        }
        words.forEach(each -> each.addListener(again));
        name();
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(wide, narrow);
        shrink(false);
    }

    /** The choice that is on names the button. */
    private void name() {
        for (int i = 0; i < choices.size(); i++) {
            String each = words.get(i).getValue();
            if (choices.get(i).selected().get()) {
                narrow.setText(each);
            }
        }
    }

    /** Width with all choices side by side, in pixels. */
    double wideWidth() {
        return wide.prefWidth(-1);
    }

    /** Width as one button, in pixels. */
    double narrowWidth() {
        return narrow.prefWidth(-1);
    }

    /** Becomes one button, or all of them. */
    void shrink(boolean small) {
        wide.setVisible(!small);
        wide.setManaged(!small);
        narrow.setVisible(small);
        narrow.setManaged(small);
    }
}
