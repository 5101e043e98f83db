package org.covoyage.ui.companion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Sentences below each other, of which one may be chosen. What is chosen is what was shown last. */
final class Choices extends VBox {
    private final List<RadioButton> buttons = new ArrayList<>();
    private final IntConsumer choose;
    private int shown = -1;

    Choices(String id, List<String> sentences, IntConsumer choose) {
        this.choose = choose;
        ToggleGroup group = new ToggleGroup();
        getStyleClass().add("side-choices");
        for (int i = 0; i < sentences.size(); i++) {
            int place = i;
            RadioButton button = new RadioButton();
            button.setId(id + "-" + i);
            button.setAccessibleText(sentences.get(i));
            button.setToggleGroup(group);
            button.setOnAction(_ -> chosen(place));
            buttons.add(button);
            // Words of their own: a radio button's cut off where they ought to wrap.
            Label words = Parts.label(sentences.get(i), "side-sentence");
            words.setLabelFor(button);
            words.setOnMouseClicked(_ -> button.fire());
            HBox.setHgrow(words, Priority.ALWAYS);
            getChildren().add(new HBox(2, button, words));
        }
    }

    /** Shows a sentence as chosen; none with −1. */
    void show(int place) {
        shown = place;
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(i == place);
        }
    }

    private void chosen(int place) {
        choose.accept(place);
        show(shown);
    }
}
