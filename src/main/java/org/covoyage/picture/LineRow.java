package org.covoyage.picture;

import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Type;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;

/** A line of a service blueprint: of interaction, of visibility, of internal interaction. */
final class LineRow implements Row {
    private static final Type TYPE = Type.medium(9.5);
    private static final double HEIGHT = 12;

    private final Sheet sheet;
    private final Grid grid;
    private final Lane lane;

    LineRow(Sheet sheet, Grid grid, Lane lane) {
        this.sheet = sheet;
        this.grid = grid;
        this.lane = lane;
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public double gap() {
        return 7;
    }

    @Override
    public double stretch() {
        return 0;
    }

    @Override
    public void draw(double top, double height) {
        String name = lane.name() == null ? sheet.labels().of("lane", lane.type()) : lane.name();
        String label = sheet.wrapping().single(name, TYPE, grid.right() - grid.margin() - 40);
        Bounds box = new Bounds(grid.margin(), top, grid.right() - grid.margin(), HEIGHT);
        sheet.text(lane.id().value(), label, grid.margin(), top, TYPE, sheet.theme().muted(), box);
        Dash dash = lane.type() == LaneType.VISIBILITY_LINE ? Dash.DASHED
                : lane.type() == LaneType.INTERNAL_LINE ? Dash.DOTTED : Dash.SOLID;
        double from = Math.max(grid.left(), grid.margin() + sheet.width(label, TYPE) + 8);
        sheet.line(lane.id().value(), from, top + HEIGHT / 2, grid.right(), top + HEIGHT / 2,
                new Stroke(sheet.theme().muted(), 0.8, dash));
    }
}
