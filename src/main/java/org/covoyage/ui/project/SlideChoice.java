package org.covoyage.ui.project;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;
import org.covoyage.ui.action.Action;
import org.covoyage.ui.action.ActionControls;
import org.covoyage.ui.text.Texts;

/** The slides about the relation behind one button, which names the one that is shown; beside the other pictures. */
final class SlideChoice extends MenuButton {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final List<Action> choices;
    /** Kept here: words that nobody keeps follow no language. */
    private final List<ObservableValue<String>> words;
    private final ObservableValue<String> none;

    SlideChoice(Texts texts, List<Action> choices, ActionControls controls) {
        this.choices = choices;
        words = choices.stream().map(controls::words).toList();
        none = texts.of("toolbar.slides");
        getStyleClass().add("slide-choice");
        setId("slide-choice");
        setMinWidth(Region.USE_PREF_SIZE);
        choices.forEach(choice -> getItems().add(controls.item(choice)));
        accessibleTextProperty().bind(texts.of("toolbar.slides.long"));
        InvalidationListener again = _ -> name();
        choices.forEach(choice -> choice.selected().addListener(again));
        words.forEach(each -> each.addListener(again));
        none.addListener(again);
        name();
    }

    private void name() {
        String name = none.getValue();
        boolean any = false;
        for (int i = 0; i < choices.size(); i++) {
            String each = words.get(i).getValue();
            if (choices.get(i).selected().get()) {
                name = each;
                any = true;
            }
        }
        setText(name);
        pseudoClassStateChanged(SELECTED, any);
    }
}
