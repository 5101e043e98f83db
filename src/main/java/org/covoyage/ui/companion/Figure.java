package org.covoyage.ui.companion;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One number of the model: what it is, the number, what it means in words; how it came about on hover. */
final class Figure extends VBox {
    private final Label number = new Label(Wording.UNKNOWN);
    private final Label meaning = Parts.label("", "side-says");

    Figure(String name) {
        Label what = Parts.label(name, "side-name");
        what.setLabelFor(number);
        number.getStyleClass().add("side-number");
        getStyleClass().add("side-figure");
        HBox.setHgrow(this, Priority.ALWAYS);
        setMinWidth(0);
        setPrefWidth(90);
        setMaxWidth(Double.MAX_VALUE);
        getChildren().setAll(what, number, meaning);
    }

    void show(String value, String words, String reason) {
        number.setText(value);
        meaning.setText(words);
        Parts.explain(this, reason);
    }
}
