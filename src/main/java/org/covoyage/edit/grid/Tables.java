package org.covoyage.edit.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.covoyage.exchange.Block;
import org.covoyage.exchange.DelimitedText;
import org.covoyage.journey.Id;
import org.covoyage.journey.Lane;

/** What is selected as text: a table for spreadsheets, lines for text editors. Several items of a cell are bullets. */
final class Tables {
    private static final String BULLET = "• ";

    private final Grid grid;
    private final Set<Id> selected;
    private final Function<Lane, String> titles;

    /**
     * @param titles what a lane is called
     */
    Tables(Grid grid, Set<Id> selected, Function<Lane, String> titles) {
        this.grid = grid;
        this.selected = selected;
        this.titles = titles;
    }

    /**
     * Rows of cells, the least rectangle around what is selected; selected stages with their names above, selected lanes
     * with their titles in front.
     */
    List<List<String>> rows() {
        Set<Integer> rows = new TreeSet<>();
        Set<Integer> columns = new TreeSet<>();
        boolean stages = grid.stages().stream().anyMatch(stage -> selected.contains(stage.id()));
        boolean lanes = grid.lanes().stream().anyMatch(lane -> selected.contains(lane.id()));
        for (int row = 0; row < grid.lanes().size(); row++) {
            for (int column = 0; column < grid.stages().size(); column++) {
                if (!cell(row, column).isEmpty()) {
                    rows.add(row);
                    columns.add(column);
                }
            }
        }
        for (int column = 0; stages && column < grid.stages().size(); column++) {
            if (selected.contains(grid.stage(column).id())) {
                columns.add(column);
            }
        }
        List<List<String>> table = new ArrayList<>();
        if (stages || lanes) {
            List<String> head = new ArrayList<>(List.of(""));
            columns.forEach(column -> head.add(grid.stage(column).name()));
            table.add(head);
        }
        for (int row : rows) {
            List<String> line = new ArrayList<>();
            if (stages || lanes) {
                line.add(titles.apply(grid.lane(row)));
            }
            columns.forEach(column -> line.add(String.join("\n", bullets(cell(row, column)))));
            table.add(line);
        }
        return table;
    }

    /** As spreadsheets take it from a clipboard; what looks like a formula is guarded. */
    String tsv() {
        return DelimitedText.write(new Block(rows()));
    }

    /** The texts alone, one below the other. */
    String text() {
        List<String> lines = rows().stream().flatMap(List::stream).filter(cell -> !cell.isBlank()).toList();
        return String.join("\n", lines.size() == 1 ? lines
                : lines.stream().map(line -> line.startsWith(BULLET) ? line : BULLET + line).toList());
    }

    private List<String> cell(int row, int column) {
        boolean whole = selected.contains(grid.lane(row).id()) || selected.contains(grid.stage(column).id());
        return grid.items(row, column).stream().filter(item -> whole || selected.contains(item.element())
                || selected.contains(item.about())).map(Item::text).toList();
    }

    private static List<String> bullets(List<String> texts) {
        return texts.size() < 2 ? texts : texts.stream().map(text -> BULLET + text).toList();
    }
}
