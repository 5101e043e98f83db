package org.covoyage.ui.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TablePosition;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.spreadsheet.GridBase;
import org.controlsfx.control.spreadsheet.SpreadsheetCell;
import org.controlsfx.control.spreadsheet.SpreadsheetCellType;
import org.controlsfx.control.spreadsheet.SpreadsheetView;

/**
 * Cells of a spreadsheet, whose edits, pastes and deletions are told and not kept: what stands in the cells is what was
 * shown last. Copy and paste speak the tabs of other spreadsheets. It must not know what the numbers mean.
 */
final class NumberGrid extends SpreadsheetView {
    private static final double ROW = 28;
    private static final double NAMES = 170;
    private static final double COLUMN = 104;

    private final Consumer<List<Written>> write;
    private final double scale;
    private List<List<String>> shown = List.of();
    private boolean showing;

    /**
     * What was written in a cell.
     *
     * @param row    from 0
     * @param column from 0
     * @param text   as typed or pasted
     */
    record Written(int row, int column, String text) {
    }

    /**
     * An empty grid.
     *
     * @param write told what was written; together what came together
     * @param scale how many times as large as meant its cells are
     */
    NumberGrid(Consumer<List<Written>> write, double scale) {
        super(new GridBase(0, 0));
        this.write = write;
        this.scale = scale;
        setEditable(true);
        setContextMenu(null);
        setRowHeaderWidth(scale * NAMES);
        setFixingRowsAllowed(false);
        setFixingColumnsAllowed(false);
        getStyleClass().add("presence-grid");
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        // The table inside takes the focus; it is called what the grid is called.
        InvalidationListener named = _ -> getChildrenUnmodifiable().forEach(table -> table.setAccessibleText(
                getAccessibleText()));
        accessibleTextProperty().addListener(named);
        getChildrenUnmodifiable().addListener(named);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Runnable deed = getEditingCell() == null ? deed(event) : null;
            if (deed != null) {
                deed.run();
                event.consume();
            }
        });
    }

    /** The base hears the keys of the clipboard by its own menu only, in which it pastes what cannot be undone. */
    private Runnable deed(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE) {
            return this::clear;
        }
        return !event.isShortcutDown() || event.isAltDown() || event.isShiftDown() ? null : switch (event.getCode()) {
            case C -> this::copyClipboard;
            case X -> this::cut;
            case V -> this::pasteClipboard;
            default -> null;
        };
    }

    /** Stands in the first cell, if there is one: arrows, typing and pasting go on from there. */
    void begin() {
        if (getGrid().getRowCount() > 0 && !getColumns().isEmpty()) {
            getSelectionModel().clearAndSelect(0, getColumns().getFirst());
            getChildrenUnmodifiable().getFirst().requestFocus();
        }
    }

    /** Copies what is selected and empties it. */
    void cut() {
        copyClipboard();
        clear();
    }

    /** Shows cells, of which all rows are as long as the columns are many. */
    void show(List<String> rows, List<String> columns, List<List<String>> cells) {
        showing = true;
        boolean same = getGrid().getRowHeaders().equals(rows) && getGrid().getColumnHeaders().equals(columns);
        shown = cells;
        if (same) {
            for (int row = 0; row < cells.size(); row++) {
                for (int column = 0; column < columns.size(); column++) {
                    getGrid().getRows().get(row).get(column).setItem(cells.get(row).get(column));
                }
            }
        } else {
            setGrid(grid(rows, columns, cells));
            getColumns().forEach(column -> column.setPrefWidth(scale * COLUMN));
        }
        showing = false;
    }

    private GridBase grid(List<String> rows, List<String> columns, List<List<String>> cells) {
        GridBase grid = new GridBase(rows.size(), columns.size());
        List<ObservableList<SpreadsheetCell>> all = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            ObservableList<SpreadsheetCell> line = FXCollections.observableArrayList();
            for (int column = 0; column < columns.size(); column++) {
                SpreadsheetCell cell = SpreadsheetCellType.STRING.createCell(row, column, 1, 1,
                        cells.get(row).get(column));
                int r = row;
                int c = column;
                cell.itemProperty().addListener((_, _, now) -> edited(r, c, now == null ? "" : String.valueOf(now)));
                line.add(cell);
            }
            all.add(line);
        }
        grid.setRows(all);
        grid.getRowHeaders().setAll(rows);
        grid.getColumnHeaders().setAll(columns);
        grid.setRowHeightCallback(_ -> scale * ROW);
        return grid;
    }

    private void edited(int row, int column, String text) {
        if (!showing && !text.equals(shown.get(row).get(column))) {
            write.accept(List.of(new Written(row, column, text)));
        }
    }

    /** Empties the cells selected. */
    void clear() {
        List<Written> all = new ArrayList<>();
        for (TablePosition<?, ?> cell : getSelectionModel().getSelectedCells()) {
            all.add(new Written(cell.getRow(), cell.getColumn(), ""));
        }
        if (!all.isEmpty()) {
            write.accept(all);
        }
    }

    /** Puts the block on the clipboard from the selected cell on, as far as there are cells. */
    @Override
    public void pasteClipboard() {
        String text = Clipboard.getSystemClipboard().getString();
        TablePosition<?, ?> at = getSelectionModel().getFocusedCell();
        if (text == null || at == null || at.getRow() < 0) {
            return;
        }
        List<Written> all = new ArrayList<>();
        List<String> lines = text.replaceAll("[\\r\\n]+$", "").lines().toList();
        for (int i = 0; i < lines.size() && at.getRow() + i < getGrid().getRowCount(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            for (int j = 0; j < cells.length && at.getColumn() + j < getGrid().getColumnCount(); j++) {
                all.add(new Written(at.getRow() + i, at.getColumn() + j, cells[j]));
            }
        }
        write.accept(all);
    }

    @Override
    public void copyClipboard() {
        TreeSet<Integer> rows = new TreeSet<>();
        TreeSet<Integer> columns = new TreeSet<>();
        for (TablePosition<?, ?> cell : getSelectionModel().getSelectedCells()) {
            rows.add(cell.getRow());
            columns.add(cell.getColumn());
        }
        if (!rows.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(String.join("\n", rows.stream().map(row -> String.join("\t", columns.stream()
                    .map(column -> shown.get(row).get(column)).toList())).toList()));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
