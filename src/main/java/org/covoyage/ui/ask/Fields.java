package org.covoyage.ui.ask;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.covoyage.ui.text.Texts;

/** Labels and what is asked, below each other. */
public final class Fields extends GridPane {
    private final Texts texts;
    private int rows;

    /** No field yet. */
    public Fields(Texts texts) {
        this.texts = texts;
        setHgap(12);
        setVgap(10);
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setFillWidth(true);
        getColumnConstraints().setAll(labels, values);
    }

    /** Adds a field under the words of a key. */
    public Fields add(String key, Node value) {
        Label label = new Label();
        label.textProperty().bind(texts.of(key));
        label.setMinWidth(USE_PREF_SIZE);
        label.setMinHeight(USE_PREF_SIZE);
        label.setLabelFor(value);
        GridPane.setValignment(label, VPos.TOP);
        value.accessibleTextProperty().bind(texts.of(key));
        addRow(rows++, label, value);
        return this;
    }
}
