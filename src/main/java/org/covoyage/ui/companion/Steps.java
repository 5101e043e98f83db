package org.covoyage.ui.companion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Whole steps side by side, of which one may be chosen. What is chosen is what was shown last, not what was clicked. */
final class Steps extends HBox {
    private final int first;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final IntConsumer choose;
    private int shown = Integer.MIN_VALUE;

    /**
     * Steps.
     *
     * @param id      stem of the buttons' ids
     * @param names   of each step, for those who do not see it
     * @param picture of each step, above its number; {@code null} for the number alone
     */
    Steps(String id, int first, int last, IntFunction<String> names, IntFunction<Node> picture, IntConsumer choose) {
        this.first = first;
        this.choose = choose;
        ToggleGroup group = new ToggleGroup();
        getStyleClass().add("side-steps");
        for (int i = first; i <= last; i++) {
            int step = i;
            ToggleButton button = new ToggleButton(String.valueOf(i), picture == null ? null : picture.apply(i));
            button.setId(id + "-" + i);
            button.setContentDisplay(javafx.scene.control.ContentDisplay.TOP);
            button.setAccessibleText(names.apply(i));
            button.setToggleGroup(group);
            button.setMinWidth(0);
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().setAll("side-step");
            button.setOnAction(_ -> chosen(step));
            Parts.explain(button, names.apply(i));
            HBox.setHgrow(button, Priority.ALWAYS);
            buttons.add(button);
        }
        getChildren().setAll(buttons);
    }

    /** Shows a step as chosen; none when the value is {@code null} or lies between steps. */
    void show(Double value) {
        shown = value == null || value != Math.rint(value) ? Integer.MIN_VALUE : (int) Math.rint(value);
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(i + first == shown);
        }
    }

    private void chosen(int step) {
        choose.accept(step);
        show(shown == Integer.MIN_VALUE ? null : Double.valueOf(shown));
    }
}
