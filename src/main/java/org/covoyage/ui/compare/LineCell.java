package org.covoyage.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A line of a comparison in a list, as high as its words want. */
final class LineCell extends ListCell<Line> {
    private static final PseudoClass SECTION = PseudoClass.getPseudoClass("section");

    LineCell() {
        getStyleClass().add("compare-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        getStyleClass().removeAll("compare-heading");
        pseudoClassStateChanged(SECTION, line instanceof Line.Heading(String _, boolean section) && section);
        switch (line) {
            case null -> {
                setGraphic(null);
                setAccessibleText(null);
            }
            case Line.Heading(String words, boolean _) -> {
                getStyleClass().add("compare-heading");
                setGraphic(label(words, "compare-heading-words"));
                setAccessibleText(words);
            }
            case Line.Entry(String sign, String words, List<String> fields) -> {
                Label mark = new Label(sign);
                mark.getStyleClass().add("compare-sign");
                VBox said = new VBox(2, label(words, "compare-words"));
                fields.forEach(field -> said.getChildren().add(label(field, "compare-field")));
                HBox.setHgrow(said, Priority.ALWAYS);
                HBox row = new HBox(8, mark, said);
                setGraphic(row);
                List<String> all = new ArrayList<>(List.of(words));
                all.addAll(fields);
                setAccessibleText(String.join(". ", all));
            }
        }
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
