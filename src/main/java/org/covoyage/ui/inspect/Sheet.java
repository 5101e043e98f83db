package org.covoyage.ui.inspect;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.PropertySheet;

/** Fields below each other, name and editor, as high as they need: the panel around it scrolls. */
final class Sheet extends PropertySheet {
    private static final double NAMES = 36;
    /** While things are being laid out less is seen around the fields than there will be. */
    private static final double LEAST_AROUND = 12;
    private static final double MOST_AROUND = 40;
    /** Before the width is known, that of a narrow side. */
    private static final double FIRST_WIDTH = 280;

    private final List<Editor> editors = new ArrayList<>();

    Sheet(List<Field> fields, Subject subject) {
        setMode(Mode.NAME);
        setModeSwitcherVisible(false);
        setSearchBoxVisible(false);
        setFocusTraversable(false);
        getStyleClass().add("inspect-sheet");
        setPropertyEditorFactory(item -> {
            Editor editor = Editors.of(((FieldItem) item).field(), subject);
            editors.add(editor);
            return editor;
        });
        skinProperty().addListener((_, _, skin) -> {
            if (skin != null && lookup(".scroll-pane") instanceof ScrollPane scroller) {
                fit(scroller);
            }
        });
        fields.forEach(field -> getItems().add(new FieldItem(field, subject)));
    }

    /** Shows what the elements have now. */
    void refresh() {
        editors.forEach(Editor::refresh);
    }

    /** Goes over to other elements of the kind. */
    void turn() {
        editors.forEach(Editor::turn);
    }

    private void fit(ScrollPane scroller) {
        if (lookup(".tool-bar") instanceof ToolBar bar) {
            // Its buttons are never seen, and would be found by those who do not see.
            bar.getItems().clear();
        }
        scroller.setFocusTraversable(false);
        scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroller.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroller.setFitToWidth(true);
        InvalidationListener sized = _ -> {
            if (scroller.getContent() instanceof Region content && content.getHeight() > 0) {
                // What lies around the fields, as the skin has it: an empty bar above, edges.
                double around = Math.clamp(getHeight() - scroller.getViewportBounds().getHeight(), LEAST_AROUND,
                        MOST_AROUND);
                // Wanted, not had: the skin makes its content as low as the view when this is too low.
                double wanted = Math.max(content.getHeight(), content.prefHeight(content.getWidth()));
                double height = Math.ceil(wanted + around);
                if (height != getPrefHeight()) {
                    // What is asked for while things are being laid out is forgotten.
                    Platform.runLater(() -> {
                        setMinHeight(height);
                        setPrefHeight(height);
                    });
                }
            }
        };
        scroller.viewportBoundsProperty().addListener(sized);
        heightProperty().addListener(sized);
        InvalidationListener filled = _ -> {
            if (scroller.getContent() instanceof GridPane grid) {
                arrange(grid);
                grid.heightProperty().addListener(sized);
                double first = grid.prefHeight(FIRST_WIDTH);
                setMinHeight(first);
                setPrefHeight(first);
            }
        };
        scroller.contentProperty().addListener(filled);
        filled.invalidated(null);
    }

    private static void arrange(GridPane grid) {
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(NAMES);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setPercentWidth(100 - NAMES);
        grid.getColumnConstraints().setAll(names, values);
        for (Node child : grid.getChildren()) {
            if (child instanceof Label name) {
                name.setWrapText(true);
                name.setMinWidth(0);
                name.setMinHeight(USE_PREF_SIZE);
                name.getStyleClass().add("inspect-name");
                GridPane.setValignment(name, VPos.TOP);
            } else if (child instanceof Editor editor) {
                editor.setMinWidth(0);
            }
        }
    }
}
