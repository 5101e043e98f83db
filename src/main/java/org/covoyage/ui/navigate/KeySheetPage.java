package org.covoyage.ui.navigate;

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
    /** So few lines do not stand alone below a heading at the end of a column, nor at the top of the next. */
    private static final int FEW = 3;

    private final int columns;
    private final double length;
    /** Lines that stand in the column that is being filled. */
    private double filled;

    KeySheetPage(KeySheet sheet, int columns) {
        this.columns = columns;
        length = (double) sheet.lines(HEADING) / columns;
        getStyleClass().add("key-sheet");
        begin();
        sheet.groups().forEach(this::add);
    }

    /** How high what is written is, once laid out, in pixels; what was asked for knows no wrapped line and is more. */
    double written() {
        return getInsets().getTop() + getInsets().getBottom() + getChildren().stream().map(VBox.class::cast)
                .mapToDouble(column -> column.getChildren().getLast().getBoundsInParent().getMaxY()).max().orElse(0);
    }

    private void begin() {
        VBox column = new VBox();
        column.getStyleClass().add("key-column");
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setMaxWidth(Double.MAX_VALUE);
        column.setPrefWidth(1);
        getChildren().add(column);
        filled = 0;
    }

    /** A group goes on in the next column when it does not fit. */
    private void add(KeySheet.Group group) {
        int left = group.lines().size();
        if (filled > 0 && filled + HEADING + Math.min(left, FEW) > length && hasNext()) {
            begin();
        }
        VBox box = box(group.title());
        filled += HEADING;
        for (KeySheet.Line line : group.lines()) {
            if (filled >= length && left > FEW && hasNext()) {
                begin();
                box = box(group.title() + " …");
                filled += HEADING;
            }
            box.getChildren().add(row(line));
            filled += line.keys().size();
            left--;
        }
    }

    private boolean hasNext() {
        return getChildren().size() < columns;
    }

    private VBox box(String name) {
        Label title = new Label(name);
        title.getStyleClass().add("key-title");
        VBox box = new VBox(title);
        box.getStyleClass().add("key-group");
        ((VBox) getChildren().getLast()).getChildren().add(box);
        return box;
    }

    private static HBox row(KeySheet.Line line) {
        Label words = new Label(line.words());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add("key-words");
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
        return row;
    }
}
