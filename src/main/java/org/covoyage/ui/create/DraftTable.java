package org.covoyage.ui.create;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.covoyage.exchange.Draft;
import org.covoyage.journey.LaneType;
import org.covoyage.ui.details.Names;
import org.covoyage.ui.text.Texts;
import org.covoyage.ui.text.Worded;

/**
 * Shows a draft as a table: stages across, lanes down, and before each lane a choice of what it is. A plain grid and not
 * a spreadsheet control: nothing in it is edited but the choice.
 */
final class DraftTable extends ScrollPane {
    /** More than this nobody reads in a preview; the rest is counted. */
    private static final int COLUMNS = 24;
    private static final int ROWS = 40;
    private static final int ENTRIES = 3;
    private static final double NARROWEST = 96;
    private static final double WIDEST = 160;
    private static final double LANE = 150;
    private static final double GAP = 10;
    private static final double EDGES = 30;
    private static final double HIGHEST = 58;

    private final Texts texts;
    private final BiConsumer<Integer, LaneType> corrected;
    private final GridPane grid = new GridPane();
    private Understood shown;

    /** A table that tells which row is to be of which type. */
    DraftTable(Texts texts, BiConsumer<Integer, LaneType> corrected) {
        this.texts = texts;
        this.corrected = corrected;
        grid.getStyleClass().add("draft-grid");
        setContent(grid);
        getStyleClass().add("draft-table");
        setId("draft-table");
        setAccessibleRole(AccessibleRole.SCROLL_PANE);
        accessibleTextProperty().bind(texts.of("create.table"));
        widthProperty().addListener((_, _, _) -> {
            if (shown != null) {
                show(shown);
            }
        });
    }

    /** Shows what was understood; the choices are those of the rows as they were read. */
    void show(Understood understood) {
        shown = understood;
        Draft draft = understood.draft();
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        String chosen = focused instanceof ComboBox<?> choice && grid.getChildren().contains(cellOf(choice))
                ? choice.getId() : null;
        grid.getChildren().clear();
        if (draft.isEmpty()) {
            Label hint = new Label(texts.get("create.prompt"));
            hint.getStyleClass().add("draft-hint");
            hint.setWrapText(true);
            hint.maxWidthProperty().bind(widthProperty().subtract(EDGES));
            hint.setMinHeight(Region.USE_PREF_SIZE);
            grid.add(hint, 0, 0);
            return;
        }
        int columns = Math.min(COLUMNS, draft.stages().size());
        for (int i = 0; i < columns; i++) {
            grid.add(cell(draft.stages().get(i).name(), "draft-stage"), i + 1, 0);
        }
        if (draft.stages().size() > columns) {
            grid.add(cell(texts.get("create.more", draft.stages().size() - columns), "draft-more"), columns + 1, 0);
        }
        int rows = Math.min(ROWS, draft.rows().size());
        for (int i = 0; i < rows; i++) {
            grid.add(lane(i, understood.read().rows().get(i), draft.rows().get(i)), 0, i + 1);
            for (int j = 0; j < columns; j++) {
                grid.add(cell(words(draft, draft.rows().get(i), j), "draft-cell"), j + 1, i + 1);
            }
        }
        if (draft.rows().size() > rows) {
            grid.add(cell(texts.get("create.more", draft.rows().size() - rows), "draft-more"), 0, rows + 1);
        }
        // The choice just made was replaced with the others; whoever works by keyboard goes on from it.
        Node same = chosen == null ? null : grid.lookup("#" + chosen);
        if (same != null) {
            same.requestFocus();
        }
    }

    private Node cellOf(Node choice) {
        return choice.getParent() == grid ? choice : choice.getParent();
    }

    private Node lane(int row, Draft.Row read, Draft.Row now) {
        List<LaneType> choices = Correction.choices(read);
        Names names = new Names(texts);
        String title = now.name() == null ? names.choice(now.type()) : now.name();
        if (choices.size() == 1) {
            return cell(title, "draft-lane");
        }
        ComboBox<LaneType> choice = new ComboBox<>();
        choice.getItems().setAll(choices);
        choice.setValue(now.type());
        choice.setConverter(new Worded<>(choices, names::choice));
        choice.setId("draft-lane-" + row);
        choice.getStyleClass().add("side-combo");
        choice.setPrefWidth(LANE);
        choice.setMinWidth(LANE);
        choice.setAccessibleText(texts.get("create.lane", title));
        choice.valueProperty().addListener((_, _, type) -> corrected.accept(row, type));
        if (title.equalsIgnoreCase(names.choice(now.type()))) {
            return choice;
        }
        Label name = cell(title, "draft-lane");
        return new VBox(2, name, choice);
    }

    private String words(Draft draft, Draft.Row row, int stage) {
        if (row.type() == LaneType.COMPANIONS) {
            return draft.companions().stream().filter(who -> stage < who.parts().size() && who.parts().get(stage) != null)
                    .map(who -> texts.get("create.part", who.name(),
                            Math.round(100 * who.parts().get(stage).involvement()))).collect(Collectors.joining("\n"));
        }
        List<Draft.Entry> entries = stage < row.cells().size() ? row.cells().get(stage) : List.of();
        String shown = entries.stream().limit(ENTRIES).map(entry -> entry.feeling() == null ? entry.text()
                : (entry.text().isEmpty() ? Correction.number(entry.feeling())
                        : texts.get("create.felt", entry.text(), Correction.number(entry.feeling()))))
                .collect(Collectors.joining("\n"));
        return entries.size() > ENTRIES ? shown + "\n" + texts.get("create.more", entries.size() - ENTRIES) : shown;
    }

    /** As wide as lets all stages stand side by side, within what can be read. */
    private double cellWidth() {
        int columns = Math.max(1, Math.min(COLUMNS, shown.draft().stages().size()));
        return Math.clamp((getWidth() - LANE - EDGES) / columns - GAP, NARROWEST, WIDEST);
    }

    private Label cell(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setPrefWidth(style.equals("draft-lane") ? LANE : cellWidth());
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setMaxHeight(HIGHEST);
        return label;
    }
}
