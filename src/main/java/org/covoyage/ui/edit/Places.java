package org.covoyage.ui.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Cells;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Path;
import org.covoyage.drawing.Span;
import org.covoyage.drawing.TextRun;
import org.covoyage.edit.grid.Cursor;
import org.covoyage.edit.grid.Grid;
import org.covoyage.edit.grid.Item;
import org.covoyage.journey.Id;
import org.covoyage.journey.LaneType;

/**
 * Where the places of a grid are on the drawing of it, and which place is where. The drawing may be a moment older than
 * the grid: what it does not show yet is taken to be where it will come.
 *
 * @param drawing one with cells
 * @param grid    what stands where
 */
record Places(Drawing drawing, Grid grid) {
    /** White space between two items of a cell, in points. */
    private static final double BETWEEN = 3;
    /** The height of a line that is not there yet. */
    private static final double LINE = 19;

    private Cells cells() {
        return drawing.cells();
    }

    /** The whole cell, header or title that a cursor stands in. */
    Bounds cell(Cursor cursor) {
        Span column = cursor.isTitle() ? cells().titles() : grid.stage(cursor.column()) == null ? cells().nextColumn()
                : cells().column(grid.stage(cursor.column()).id().value()).orElse(cells().nextColumn());
        Span row = cursor.isHeader() ? cells().headers() : grid.lane(cursor.row()) == null ? cells().nextRow()
                : cells().row(grid.lane(cursor.row()).id().value()).orElse(cells().nextRow());
        return Cells.crossing(column, row);
    }

    /** The place of a cursor in its cell: that of the item, or that where another one would come. */
    Bounds of(Cursor cursor) {
        Bounds cell = cell(cursor);
        if (!cursor.isCell()) {
            return cell;
        }
        Item item = grid.item(cursor);
        if (item != null && isOfCompanions(cursor)) {
            return name(item.about(), cell).orElse(cell);
        }
        if (item != null) {
            return area(item, cell).orElseGet(() -> slot(cursor, cell));
        }
        return cursor.item() == 0 || isOfCompanions(cursor) ? cell : below(cursor, cell);
    }

    private static Bounds top(Bounds cell) {
        return new Bounds(cell.x(), cell.y(), cell.width(), LINE);
    }

    private boolean isOfCompanions(Cursor cursor) {
        return grid.lane(cursor.row()).type() == LaneType.COMPANIONS;
    }

    /** Where the name of a companion stands, whose ribbon and share of the say run through the cell. */
    private Optional<Bounds> name(Id companion, Bounds cell) {
        List<Bounds> found = new ArrayList<>();
        drawing.visit(cell, each -> {
            if (each instanceof TextRun && companion.value().equals(each.subject())) {
                found.add(each.bounds());
            }
        });
        return found.stream().findFirst();
    }

    /** Where something new comes that is written in front of what is there. */
    Bounds before(Cursor cursor) {
        return !cursor.isCell() ? cell(cursor) : isOfCompanions(cursor) ? top(cell(cursor)) : below(cursor, cell(cursor));
    }

    /** Behind the items that stand in front of a cursor. */
    private Bounds below(Cursor cursor, Bounds cell) {
        double bottom = grid.items(cursor.row(), cursor.column()).stream().limit(cursor.item())
                .flatMap(item -> area(item, cell).stream()).mapToDouble(area -> area.bottom() + BETWEEN).max()
                .orElse(cell.y());
        return new Bounds(cell.x(), bottom, cell.width(), LINE);
    }

    /** The place of an item that the drawing does not show: in a row of places of a curve, else the cell. */
    private Bounds slot(Cursor cursor, Bounds cell) {
        if (grid.lane(cursor.row()).type() != LaneType.EMOTION) {
            return cursor.item() == 0 ? cell : below(cursor, cell);
        }
        double width = cell.width() / grid.items(cursor.row(), cursor.column()).size();
        return new Bounds(cell.x() + cursor.item() * width, cell.y(), width, cell.height());
    }

    private Optional<Bounds> area(Item item, Bounds cell) {
        return area(item.element(), cell).or(() -> area(item.about(), cell));
    }

    /** Where the drawing shows an element in an area, long shapes apart. */
    Optional<Bounds> area(Id element, Bounds within) {
        if (element == null) {
            return Optional.empty();
        }
        List<Bounds> found = new ArrayList<>();
        drawing.visit(within, each -> {
            if (element.value().equals(each.subject()) && !(each instanceof Path)) {
                found.add(each.bounds());
            }
        });
        return found.stream().reduce(Bounds::union);
    }

    /**
     * The place at a point of the drawing; nothing outside the table.
     *
     * @param subject what is shown there, or {@code null}
     */
    Optional<Cursor> at(double x, double y, String subject) {
        int column = index(cells().columnAt(x), cells().nextColumn(), x, grid.stages().stream()
                .map(stage -> stage.id().value()).toList(), cells().titles());
        int row = index(cells().rowAt(y), cells().nextRow(), y, grid.lanes().stream()
                .map(lane -> lane.id().value()).toList(), cells().headers());
        boolean outside = column == NOWHERE || row == NOWHERE || row == Cursor.HEADER && column == Cursor.TITLES
                || row == grid.lanes().size() && column != Cursor.TITLES
                || row >= 0 && row < grid.lanes().size() && grid.lane(row).type().isLine() && column != Cursor.TITLES;
        return outside ? Optional.empty() : Optional.of(item(Cursor.at(row, column), x, y, subject));
    }

    private static final int NOWHERE = Integer.MIN_VALUE;

    private static int index(Optional<Span> hit, Span next, double at, List<String> subjects, Span heads) {
        if (hit.isPresent()) {
            int index = subjects.indexOf(hit.get().subject());
            return index < 0 ? NOWHERE : index;
        }
        return heads.contains(at) ? -1 : next.contains(at) ? subjects.size() : NOWHERE;
    }

    private Cursor item(Cursor cell, double x, double y, String subject) {
        List<Item> items = grid.items(cell.row(), cell.column());
        Bounds area = cell(cell);
        int shown = IntStream.range(0, items.size()).filter(i -> is(items.get(i).element(), subject)
                || is(items.get(i).about(), subject)).findFirst().orElse(-1);
        int found = shown >= 0 ? shown : items.isEmpty() ? 0
                : grid.lane(cell.row()).type() == LaneType.EMOTION
                ? Math.clamp((int) ((x - area.x()) / area.width() * items.size()), 0, items.size() - 1)
                : grid.lane(cell.row()).type() == LaneType.COMPANIONS ? 0
                : (int) items.stream().filter(item -> area(item, area).map(Bounds::bottom).orElse(y) < y).count();
        return new Cursor(cell.row(), cell.column(), found);
    }

    private static boolean is(Id id, String subject) {
        return id != null && id.value().equals(subject);
    }

    /** Whether nothing is written yet in the cell of a cursor that can be written in. */
    boolean isEmpty(Cursor cursor) {
        return cursor.isCell() && grid.stage(cursor.column()) != null && grid.lane(cursor.row()) != null
                && grid.items(cursor.row(), cursor.column()).stream().allMatch(item -> item.text().isEmpty())
                && (!grid.lane(cursor.row()).type().bearsCards() || isBlank(cell(cursor)));
    }

    /** Whether the drawing, which may be a moment older, shows no text there. */
    private boolean isBlank(Bounds cell) {
        boolean[] blank = {true};
        drawing.visit(cell, each -> blank[0] &= !(each instanceof TextRun));
        return blank[0];
    }
}
