package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.covoyage.drawing.Cells;
import org.covoyage.drawing.Item;
import org.covoyage.drawing.Span;
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
    private final Footer footer;
    private final double height;
    /** What was drawn last: how many items above the rows, the rows, and what is below them. */
    private int head;
    private RowStack stack;
    private Loose foot;

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
        this.height = needed();
    }

    /** The map after a change that leaves all above and below its rows as it is; its rows are drawn already. */
    private MapLayout(MapLayout before, Sheet sheet, MapData data, List<DrawnRow> drawn) {
        this.sheet = sheet;
        this.grid = before.grid;
        this.data = data;
        this.title = before.title;
        this.ways = before.ways;
        this.band = before.band;
        this.head = before.head;
        drawn.forEach(each -> {
            rows.add(each.row());
            lanes.add(each.lane());
        });
        this.footer = before.footer;
        this.foot = before.foot;
        this.height = needed();
    }

    private double needed() {
        return above() + band.height() + rows.stream().mapToDouble(row -> RowStack.gap(row, data) + row.height()).sum()
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
        title.draw(MARGIN);
        ways.draw(above() - ways.height());
        band.draw(above());
        head = sheet.items().size();
        foot = sheet.loose(() -> footer.draw(0));
        List<DrawnRow> drawn = IntStream.range(0, heights.length).mapToObj(i ->
                DrawnRow.of(sheet, grid, data, rows.get(i), lanes.get(i), heights[i])).toList();
        drawBelow(drawn, (spare - used) / (rows.size() + 1), height);
    }

    private void drawBelow(List<DrawnRow> drawn, double more, double height) {
        stack = RowStack.put(drawn, sheet, grid, data, above() + band.height(), more);
        foot.spread(sheet, footerTop(height));
    }

    /**
     * The map with other rows, drawn at the height it needs; what is above and below them is taken over.
     *
     * @param next  a sheet with nothing on it
     * @param drawn all rows
     * @param items what was drawn before
     */
    MapLayout with(Sheet next, MapData now, List<DrawnRow> drawn, List<Item> items) {
        MapLayout layout = new MapLayout(this, next, now, drawn);
        items.subList(0, head).forEach(next::add);
        layout.drawBelow(drawn, 0, layout.height);
        return layout;
    }

    /** The rows, as drawn last. */
    RowStack stack() {
        return stack;
    }

    /** Where the cells are, as drawn last. */
    Cells cells() {
        List<Span> columns = IntStream.range(0, data.stages().size())
                .mapToObj(i -> column(data.stages().get(i).id().value(), i)).toList();
        List<Span> spans = stack.spans();
        double last = spans.isEmpty() ? above() + band.height() : spans.getLast().to();
        double next = last + BETWEEN_ROWS;
        return new Cells(new Span(null, headerTop(), headerBottom()),
                new Span(null, grid.margin(), grid.title(0, 0).right()), spans, columns,
                new Span(null, next, next + ONE_LINE), column(null, data.stages().size()));
    }

    private Span column(String stage, int place) {
        return new Span(stage, grid.x(place), grid.x(place) + grid.columnWidth(place));
    }
}
