package org.covoyage.ui.presence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.covoyage.edit.StepName;
import org.covoyage.edit.change.FreshIds;
import org.covoyage.edit.change.PresenceTable;
import org.covoyage.edit.change.PresenceTable.Aspect;
import org.covoyage.edit.change.PresenceTable.Cell;
import org.covoyage.journey.Change;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Range;
import org.covoyage.journey.Stage;
import org.covoyage.ui.companion.Pen;
import org.covoyage.ui.companion.QuantityField;
import org.covoyage.ui.text.Texts;

/** Involvement, direction and voices of all companions at all stages; every edit and every paste is one step. */
final class PresencePage extends BorderPane {
    private static final int DECIMALS = 6;

    private final Texts texts;
    private final Pen pen;
    private final Supplier<FreshIds> ids;
    private final NumberGrid grid;
    private final Label message = new Label();
    private final Label hint = new Label();
    private Aspect aspect = Aspect.INVOLVEMENT;

    PresencePage(Texts texts, Pen pen, Supplier<FreshIds> ids, double scale) {
        grid = new NumberGrid(this::write, scale);
        this.texts = texts;
        this.pen = pen;
        this.ids = ids;
        HBox bar = new HBox();
        bar.getStyleClass().add("segmented");
        ToggleGroup group = new ToggleGroup();
        for (Aspect each : Aspect.values()) {
            ToggleButton button = new ToggleButton();
            button.textProperty().bind(texts.of("step." + each.member()));
            button.setId("presence-" + each.member());
            button.getStyleClass().add(each.ordinal() == 0 ? "left-pill"
                    : each.ordinal() == Aspect.values().length - 1 ? "right-pill" : "center-pill");
            button.setToggleGroup(group);
            button.setSelected(each == aspect);
            button.setOnAction(_ -> {
                aspect = each;
                button.setSelected(true);
                say(null);
                refresh();
            });
            bar.getChildren().add(button);
        }
        hint.getStyleClass().add("side-note");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        message.setId("presence-message");
        message.getStyleClass().add("side-refusal");
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        VBox head = new VBox(8, bar, hint);
        head.getStyleClass().add("presence-head");
        VBox foot = new VBox(message);
        foot.getStyleClass().add("presence-head");
        getStyleClass().add("presence-page");
        grid.setId("presence-grid");
        grid.setContextMenu(new ContextMenu(item("cut", grid::cut), item("copy", grid::copyClipboard),
                item("paste", grid::pasteClipboard), new SeparatorMenuItem(), item("removeHere", grid::clear)));
        setTop(head);
        setCenter(grid);
        setBottom(foot);
        say(null);
        refresh();
    }

    private MenuItem item(String key, Runnable deed) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(texts.of("action." + key));
        item.setOnAction(_ -> deed.run());
        return item;
    }

    /** Whether something is being typed in a cell. */
    boolean isTyping() {
        return grid.getEditingCell() != null;
    }

    /** The keys write in the first cell. */
    void begin() {
        grid.begin();
    }

    /** Shows how things are now. */
    void refresh() {
        PresenceTable table = table();
        List<List<String>> cells = new ArrayList<>();
        for (Companion companion : table.companions()) {
            List<String> row = new ArrayList<>();
            for (Stage stage : table.stages()) {
                Double value = table.value(aspect, new Cell(companion.id(), stage.id()));
                row.add(value == null ? "" : texts.number(value + 0.0, DECIMALS));
            }
            cells.add(row);
        }
        hint.setText(texts.get("presence.hint." + aspect.name()));
        grid.setAccessibleText(texts.get("presence.title") + ", " + texts.get("step." + aspect.member()));
        grid.show(table.companions().stream().map(Companion::name).toList(),
                table.stages().stream().map(Stage::name).toList(), cells);
    }

    private PresenceTable table() {
        return new PresenceTable(pen.journey(), ids.get());
    }

    private void write(List<NumberGrid.Written> written) {
        PresenceTable table = table();
        Map<Cell, Double> numbers = new LinkedHashMap<>();
        for (NumberGrid.Written each : written) {
            Companion companion = table.companions().get(each.row());
            Stage stage = table.stages().get(each.column());
            OptionalDouble number = QuantityField.number(each.text());
            boolean empty = each.text().isBlank();
            Range range = aspect.range();
            if (!empty && (number.isEmpty() || !range.contains(number.getAsDouble()))) {
                say(texts.get("presence.refused", companion.name(), stage.name(), each.text().strip(), texts.get(
                        "side.refused", texts.number(range.min(), 2), texts.number(range.max(), 2))));
                refresh();
                return;
            }
            numbers.put(new Cell(companion.id(), stage.id()), empty ? null : (Double) (number.getAsDouble() + 0.0));
        }
        say(null);
        Change change = table.write(aspect, numbers);
        if (!change.edits().isEmpty()) {
            String about = numbers.size() > 1 ? texts.get("presence.cells", texts.number(numbers.size(), 0))
                    : table.companions().get(written.getFirst().row()).name();
            pen.perform(new StepName(aspect.member(), about), change);
        }
        refresh();
    }

    private void say(String why) {
        message.setText(why);
        message.setVisible(why != null);
        message.setManaged(why != null);
    }
}
