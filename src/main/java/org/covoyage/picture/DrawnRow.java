package org.covoyage.picture;

import org.covoyage.drawing.Field;
import org.covoyage.drawing.Gauge;
import org.covoyage.journey.Lane;

/**
 * A row of a map, drawn, but not yet put anywhere.
 *
 * @param lane   the lane it belongs to
 * @param height in points
 * @param drawn  what it drew
 */
record DrawnRow(Row row, Lane lane, double height, Loose drawn) {
    /** Draws a row at a height of at least the one it needs. */
    static DrawnRow of(Sheet sheet, Grid grid, MapData data, Row row, Lane lane, double height) {
        return new DrawnRow(row, lane, height, sheet.loose(() -> {
            if (!row.isAttached()) {
                fields(sheet, grid, data, lane, row.gauge(0, height), height);
            }
            row.draw(0, height);
        }));
    }

    /** What heights in the cells of a row stand for. */
    private static void fields(Sheet sheet, Grid grid, MapData data, Lane lane, Gauge gauge, double height) {
        for (int column = 0; gauge != null && column < data.stages().size(); column++) {
            sheet.field(new Field(lane.id().value(), data.stages().get(column).id().value(), null,
                    grid.cell(column, 0, height), gauge));
        }
    }
}
