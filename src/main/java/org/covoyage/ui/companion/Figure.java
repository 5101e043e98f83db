package org.covoyage.ui.companion;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.covoyage.picture.Numerals;

/** One number of the model: what it is, the number, what it means in words; how it came about on hover. */
final class Figure extends VBox {
    /** About as wide as a narrow side is; a number's own width only says where its words wrap. */
    private static final double PANEL = 264;

    private final String name;
    private final Label number = new Label(Numerals.UNKNOWN);
    private final Label meaning = Parts.label("", "side-says");

    /** A number of which so many stand side by side. */
    Figure(String name, int abreast) {
        this.name = name;
        Label what = Parts.label(name, "side-name");
        what.setLabelFor(number);
        number.getStyleClass().add("side-number");
        getStyleClass().add("side-figure");
        HBox.setHgrow(this, Priority.ALWAYS);
        setMinWidth(0);
        setPrefWidth(PANEL / abreast);
        setMaxWidth(Double.MAX_VALUE);
        getChildren().setAll(what, number, meaning);
        Parts.explainByKey(this);
    }

    void show(String value, String words, String reason) {
        number.setText(value);
        setAccessibleText(String.join(", ", name, value, words));
        meaning.setText(words);
        Parts.present(meaning, !words.isEmpty());
        Parts.explain(this, reason);
    }
}
