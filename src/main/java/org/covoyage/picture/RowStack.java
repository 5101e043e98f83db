package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covoyage.drawing.Span;
import org.covoyage.drawing.Stroke;
import org.covoyage.journey.Id;

/**
 * The rows of a map below one another. A row knows nothing of where it stands, so below one that became higher all are
 * put farther down as they are. Never changes itself.
 */
final class RowStack {
    /**
     * A row in its place.
     *
     * @param top  in points
     * @param item the place of what it drew among the items of the sheet
     */
    record Placed(DrawnRow row, double top, int item) {
        /** Lower end, in points. */
        double bottom() {
            return top + row.height();
        }
    }

    private final List<Placed> rows;
    private final List<Span> spans;

    private RowStack(List<Placed> rows, List<Span> spans) {
        this.rows = rows;
        this.spans = spans;
    }

    /** White space above a row; a slide has less of it to spare. */
    static double gap(Row row, MapData data) {
        return data.isHeadline() ? 0.8 * row.gap() : row.gap();
    }

    /**
     * Puts rows on a sheet, fine lines between them.
     *
     * @param top  where the space above the first begins
     * @param more white space above each, in points, beside what it wants
     */
    static RowStack put(List<DrawnRow> rows, Sheet sheet, Grid grid, MapData data, double top, double more) {
        List<Placed> placed = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        double y = top;
        Row above = null;
        for (DrawnRow drawn : rows) {
            Row row = drawn.row();
            double gap = gap(row, data);
            y += gap + more;
            if (!data.isHeadline() && above != null && !row.isAttached() && !(row instanceof LineRow)
                    && !(above instanceof LineRow)) {
                sheet.line(null, grid.margin(), y - gap / 2, grid.right(), y - gap / 2,
                        Stroke.of(sheet.theme().rule(), 0.5));
            }
            placed.add(new Placed(drawn, y, sheet.items().size()));
            drawn.drawn().put(sheet, y);
            double from = row.isAttached() ? spans.removeLast().from() : y;
            spans.add(new Span(drawn.lane().id().value(), from, y + drawn.height()));
            y += drawn.height();
            above = row;
        }
        return new RowStack(placed, spans);
    }

    /** The lanes from the top, with all that is attached to them. */
    List<Span> spans() {
        return spans;
    }

    /** The row of a lane, without what is attached to it; nothing when it drew nothing. */
    Optional<Placed> of(Id lane) {
        return rows.stream().filter(each -> each.row().lane().id().equals(lane) && !each.row().row().isAttached()
                && !each.row().drawn().isEmpty()).findFirst();
    }

    /** The rows, those of some lanes being others now. */
    List<DrawnRow> rows(Map<Id, DrawnRow> others) {
        return rows.stream().map(each -> other(each.row(), others)).toList();
    }

    /** The same stack with others in the place of rows that are as high. */
    RowStack with(Map<Id, DrawnRow> others) {
        return new RowStack(rows.stream().map(each -> new Placed(other(each.row(), others), each.top(), each.item()))
                .toList(), spans);
    }

    private static DrawnRow other(DrawnRow row, Map<Id, DrawnRow> others) {
        return row.row().isAttached() ? row : others.getOrDefault(row.lane().id(), row);
    }
}
