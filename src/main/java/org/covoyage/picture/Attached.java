package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;

/**
 * The rows that follow from what is known of both sides of the relation. They belong to a lane and appear only where
 * there is something to say: never on a headline, some only in full.
 */
final class Attached {
    private Attached() {
    }

    /** The rows that belong to a lane, in their order. */
    static List<Row> to(Lane lane, Sheet sheet, Grid grid, MapData data) {
        List<Row> rows = new ArrayList<>();
        if (data.isHeadline()) {
            return rows;
        }
        if (lane.type() == LaneType.EMOTION && data.isFull() && GapRow.isKnown(data)) {
            rows.add(new GapRow(sheet, grid, data, lane));
        }
        if (lane.type() == LaneType.TOUCHPOINTS) {
            touchpoints(rows, sheet, grid, data);
        }
        return rows;
    }

    private static void touchpoints(List<Row> rows, Sheet sheet, Grid grid, MapData data) {
        Labels labels = sheet.labels();
        RelationMarks marks = data.marks();
        if (HandRow.isKnown(data)) {
            rows.add(new HandRow(sheet, grid, data));
        }
        if (!HandoverRow.shown(data).isEmpty()) {
            rows.add(new HandoverRow(sheet, grid, data));
        }
        if (data.isFull() && data.stages().stream().anyMatch(stage -> !marks.roles(stage.id()).isEmpty())) {
            rows.add(new StageRow(sheet, grid, data, labels.of("attached.roles"), List.of(), marks::roles));
        }
        if (data.isFull() && data.stages().stream().anyMatch(stage -> !marks.solicitation(stage.id()).isEmpty())) {
            rows.add(new StageRow(sheet, grid, data, labels.of("attached.solicitation"),
                    List.of(labels.of("solicitation.unit")), marks::solicitation));
        }
        if (data.stages().stream().anyMatch(stage -> !marks.complaints(stage.id()).isEmpty())) {
            rows.add(new StageRow(sheet, grid, data, labels.of("attached.complaints"), List.of(), marks::complaints));
        }
    }
}
