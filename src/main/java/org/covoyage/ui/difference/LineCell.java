package org.covoyage.ui.difference;

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
        getStyleClass().add("difference-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        getStyleClass().removeAll("difference-heading");
        pseudoClassStateChanged(SECTION, line instanceof Line.Heading(String _, boolean section) && section);
        switch (line) {
            case null -> {
                setGraphic(null);
                setAccessibleText(null);
            }
            case Line.Heading(String words, boolean _) -> {
                getStyleClass().add("difference-heading");
                setGraphic(label(words, "difference-heading-words"));
                setAccessibleText(words);
            }
            case Line.Entry(String sign, String words, List<String> fields) -> {
                Label mark = new Label(sign);
                mark.getStyleClass().add("difference-sign");
                VBox said = new VBox(2, label(words, "difference-words"));
                fields.forEach(field -> said.getChildren().add(label(field, "difference-field")));
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
