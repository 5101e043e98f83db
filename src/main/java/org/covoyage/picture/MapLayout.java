package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.covoyage.drawing.Cells;
import org.covoyage.drawing.Field;
import org.covoyage.drawing.Gauge;
import org.covoyage.drawing.Span;
import org.covoyage.drawing.Stroke;
import org.covoyage.journey.Lane;

/** A map laid out for a width: it knows the height it needs, and draws itself at that height or a larger one. */
final class MapLayout {
    static final double MARGIN = 22;
    static final double TITLES = 102;
    private static final double BELOW_TITLE = 7;
    private static final double TALLEST = 2.4;
    private static final double BETWEEN_ROWS = 10;
    private static final double ONE_LINE = 19;
    /** What a row that is alone takes of the height to spare. */
    private static final double ALONE = 0.94;

    private final Sheet sheet;
    private final Grid grid;
    private final MapData data;
    private final TitleBand title;
    private final WayArcs ways;
    private final StageBand band;
    private final List<Row> rows = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();
    private final List<Span> drawn = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private final Footer footer;
    private final double height;

    /**
     * A row as it was drawn.
     *
     * @param top    in points
     * @param height in points
     * @param item   the place of what it drew among the items of the sheet
     */
    record Placed(Row row, Lane lane, double top, double height, int item) {
    }

    MapLayout(Sheet sheet, MapData data, double width, String part) {
        this.sheet = sheet;
        this.data = data;
        this.grid = new Grid(width, MARGIN, TITLES, StageWidths.of(sheet, data));
        this.title = data.request().kind() == PictureKind.COMPANIONS
                ? new TitleBand(sheet, grid, data, part, data.words().get(0), data.words().get(1))
                : new TitleBand(sheet, grid, data, part);
        this.ways = new WayArcs(sheet, grid, data);
        this.band = new StageBand(sheet, grid, data);
        for (Lane lane : data.lanes()) {
            if (!(data.isHeadline() && data.isEmpty(lane))) {
                rows.add(row(lane));
                rows.addAll(Attached.to(lane, sheet, grid, data));
                while (lanes.size() < rows.size()) {
                    lanes.add(lane);
                }
            }
        }
        this.footer = new Footer(sheet, grid, data);
        this.height = above() + band.height() + rows.stream().mapToDouble(row -> gap(row) + row.height()).sum()
                + 12 + footer.height() + MARGIN * 0.7;
    }

    private Row row(Lane lane) {
        return switch (lane.type()) {
            case COMPANIONS -> new RibbonRow(sheet, grid, data, lane);
            case TOUCHPOINTS -> new TouchpointRow(sheet, grid, data, lane);
            case EMOTION -> new CurveRow(sheet, grid, data, lane);
            case MEASURES -> new MeasureRow(sheet, grid, data, lane);
            case STEPS -> new TagRow(sheet, grid, data, lane);
            case DATA -> new DataRow(sheet, grid, data, lane);
            case INTERACTION_LINE, VISIBILITY_LINE, INTERNAL_LINE -> new LineRow(sheet, grid, lane);
            case IMAGES, ACTIONS, EVIDENCE, THOUGHTS, PAINS, OPPORTUNITIES, FRONT_STAGE, BACK_STAGE, SUPPORT, CUSTOM ->
                    new CardRow(sheet, grid, data, lane);
        };
    }

    Grid grid() {
        return grid;
    }

    /** The height it needs, in points. */
    double height() {
        return height;
    }

    /** White space above a row; a slide has less of it to spare. */
    private double gap(Row row) {
        return data.isHeadline() ? 0.8 * row.gap() : row.gap();
    }

    private double above() {
        return MARGIN + title.height() + BELOW_TITLE + ways.height();
    }

    double headerTop() {
        return above();
    }

    /** Where the footer begins in a map of a height. */
    double footerTop(double height) {
        return height - MARGIN * 0.7 - footer.height();
    }

    double headerBottom() {
        return above() + band.chevronHeight();
    }

    /** Draws at a height of at least {@link #height()}: rows that like to grow grow, the rest becomes white space. */
    void draw(double height) {
        double spare = Math.max(0, height - height());
        double eager = rows.stream().mapToDouble(Row::stretch).sum();
        double[] heights = new double[rows.size()];
        double used = 0;
        for (int i = 0; i < heights.length; i++) {
            Row row = rows.get(i);
            double taller = eager == 0 ? 0 : rows.size() == 1 ? spare * ALONE
                    : Math.min(spare * 0.75 * row.stretch() / eager,
                    row.height() * (TALLEST - 1) * row.stretch());
            heights[i] = row.height() + taller;
            used += taller;
        }
        double more = (spare - used) / (rows.size() + 1);
        drawn.clear();
        placed.clear();
        title.draw(MARGIN);
        ways.draw(above() - ways.height());
        band.draw(above());
        double y = above() + band.height();
        for (int i = 0; i < heights.length; i++) {
            Row row = rows.get(i);
            y += gap(row) + more;
            if (!data.isHeadline() && i > 0 && !row.isAttached() && !(row instanceof LineRow) && !(rows.get(i - 1) instanceof LineRow)) {
                sheet.line(null, grid.margin(), y - gap(row) / 2, grid.right(), y - gap(row) / 2,
                        Stroke.of(sheet.theme().rule(), 0.5));
            }
            double top = y;
            double tall = heights[i];
            if (!row.isAttached()) {
                fields(lanes.get(i), row.gauge(top, tall), top, tall);
            }
            int item = sheet.items().size();
            sheet.group(null, null, () -> row.draw(top, tall));
            if (sheet.items().size() > item) {
                placed.add(new Placed(row, lanes.get(i), top, tall, item));
            }
            double from = row.isAttached() ? drawn.removeLast().from() : top;
            drawn.add(new Span(lanes.get(i).id().value(), from, top + tall));
            y += tall;
        }
        footer.draw(footerTop(height));
    }

    /** The rows that drew something, as drawn last. */
    List<Placed> placed() {
        return placed;
    }

    /** What heights in the cells of a row stand for. */
    private void fields(Lane lane, Gauge gauge, double top, double height) {
        for (int column = 0; gauge != null && column < data.stages().size(); column++) {
            sheet.field(new Field(lane.id().value(), data.stages().get(column).id().value(), null,
                    grid.cell(column, top, height), gauge));
        }
    }

    /** Where the cells are, as drawn last. */
    Cells cells() {
        List<Span> columns = IntStream.range(0, data.stages().size())
                .mapToObj(i -> column(data.stages().get(i).id().value(), i)).toList();
        double last = drawn.isEmpty() ? above() + band.height() : drawn.getLast().to();
        double next = last + BETWEEN_ROWS;
        return new Cells(new Span(null, headerTop(), headerBottom()),
                new Span(null, grid.margin(), grid.title(0, 0).right()), drawn, columns,
                new Span(null, next, next + ONE_LINE), column(null, data.stages().size()));
    }

    private Span column(String stage, int place) {
        return new Span(stage, grid.x(place), grid.x(place) + grid.columnWidth(place));
    }
}
