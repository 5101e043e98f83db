package org.covoyage.ui.view;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.Bindings;
import javafx.beans.Observable;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.covoyage.journey.Id;

/** Several to choose from, each with a tick. */
final class Ticks extends ScrollPane {
    private static final double HEIGHT = 150;

    private final List<CheckBox> boxes = new ArrayList<>();
    private final VBox list = new VBox(4);

    Ticks(String id) {
        setId(id);
        setContent(list);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMaxHeight(HEIGHT);
        getStyleClass().add("ticks");
    }

    /** Adds one. */
    void add(Id id, String words, boolean chosen) {
        CheckBox box = new CheckBox(words);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setSelected(chosen);
        box.setUserData(id);
        box.setId(getId() + "-" + id.value());
        boxes.add(box);
        list.getChildren().add(box);
    }

    /** The ticked ones in their order. */
    List<Id> chosen() {
        return boxes.stream().filter(CheckBox::isSelected).map(box -> (Id) box.getUserData()).toList();
    }

    /** Whether any is ticked, or there are none. */
    BooleanBinding any() {
        return Bindings.createBooleanBinding(() -> boxes.isEmpty() || !chosen().isEmpty(),
                boxes.stream().map(CheckBox::selectedProperty).toArray(Observable[]::new));
    }

}
