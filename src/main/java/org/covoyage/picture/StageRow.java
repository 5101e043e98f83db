package org.covoyage.picture;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.covoyage.drawing.Bounds;
import org.covoyage.journey.Id;

/** A row of small marks for each stage, which belongs to the lane above it. */
final class StageRow implements AttachedRow {
    private static final double PAD = 7;

    private final Sheet sheet;
    private final Grid grid;
    private final MapData data;
    private final SideTitle title;
    private final List<Chips> cells;
    private final double height;

    StageRow(Sheet sheet, Grid grid, MapData data, String title, List<String> hints, Function<Id, List<Chip>> chips) {
        this.sheet = sheet;
        this.grid = grid;
        this.data = data;
        this.title = new SideTitle(sheet, grid, title, hints);
        this.cells = IntStream.range(0, data.stages().size()).mapToObj(i -> new Chips(sheet,
                chips.apply(data.stages().get(i).id()), grid.columnWidth(i) - PAD)).toList();
        this.height = Math.max(this.title.height(), cells.stream().mapToDouble(Chips::height).max().orElse(0));
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public void draw(double top, double height) {
        title.draw(top, null);
        for (int i = 0; i < cells.size(); i++) {
            Chips chips = cells.get(i);
            Bounds cell = grid.cell(i, top, Math.max(chips.height(), 1));
            String subject = data.stages().get(i).id().value();
            sheet.cell(() -> chips.draw(subject, cell.x() + PAD / 2, top, cell));
        }
    }
}
