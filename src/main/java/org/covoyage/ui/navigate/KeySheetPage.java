package org.covoyage.ui.navigate;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A {@link KeySheet} in columns of about the same length, for a window or for paper. */
final class KeySheetPage extends HBox {
    /** Lines a heading takes. */
    private static final int HEADING = 2;

    KeySheetPage(KeySheet sheet, int columns) {
        getStyleClass().add("key-sheet");
        int lines = sheet.groups().stream().mapToInt(KeySheetPage::lines).sum();
        List<VBox> all = new ArrayList<>();
        int filled = 0;
        for (KeySheet.Group group : sheet.groups()) {
            // A group begins a column when half of it would stand beyond the end of the one before.
            int column = Math.min(columns - 1, (filled + lines(group) / 2) * columns / Math.max(1, lines));
            while (all.size() <= column) {
                all.add(new VBox());
            }
            all.get(column).getChildren().add(group(group));
            filled += lines(group);
        }
        all.forEach(column -> {
            column.getStyleClass().add("key-column");
            HBox.setHgrow(column, Priority.ALWAYS);
            column.setMaxWidth(Double.MAX_VALUE);
            column.setPrefWidth(1);
        });
        getChildren().addAll(all);
    }

    private static int lines(KeySheet.Group group) {
        return group.lines().size() + HEADING;
    }

    private static VBox group(KeySheet.Group group) {
        Label title = new Label(group.title());
        title.getStyleClass().add("key-title");
        VBox box = new VBox(title);
        box.getStyleClass().add("key-group");
        for (KeySheet.Line line : group.lines()) {
            Label words = new Label(line.words());
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMaxWidth(Double.MAX_VALUE);
            VBox keys = new VBox();
            keys.getStyleClass().add("key-keys");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            keys.setAlignment(Pos.TOP_RIGHT);
            for (String key : line.keys()) {
                Label cap = new Label(key);
                cap.getStyleClass().add("key-cap");
                cap.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
                keys.getChildren().add(cap);
            }
            HBox row = new HBox(words, keys);
            row.getStyleClass().add("key-line");
            box.getChildren().add(row);
        }
        return box;
    }
}
