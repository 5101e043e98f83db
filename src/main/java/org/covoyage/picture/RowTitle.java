package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Type;
import org.covoyage.journey.Lane;

/** The title of a row, on the left of it, with hints below. */
final class RowTitle {
    static final Type TITLE = Type.bold(10.5);
    private static final Type HINT = Type.regular(9.5);

    private final Sheet sheet;
    private final Grid grid;
    private final Lane lane;
    private final List<String> title;
    private final List<String> hints = new ArrayList<>();

    RowTitle(Sheet sheet, Grid grid, Lane lane, String... hints) {
        this(sheet, grid, lane, grid.title(0, 0).width(), hints);
    }

    /** A title that keeps to a width, because something stands beside it. */
    RowTitle(Sheet sheet, Grid grid, Lane lane, double width, String... hints) {
        this.sheet = sheet;
        this.grid = grid;
        this.lane = lane;
        String name = lane.name() == null ? sheet.labels().of("lane", lane.type()) : lane.name();
        this.title = sheet.wrapping().lines(name, TITLE, width, 4);
        for (String hint : hints) {
            this.hints.addAll(sheet.wrapping().balanced(hint, HINT, width));
        }
    }

    /** The height that title and hints need. */
    double height() {
        return Sheet.height(title.size(), TITLE) + (hints.isEmpty() ? 0 : 2 + Sheet.height(hints.size(), HINT));
    }

    void draw(double top, double height) {
        Bounds box = grid.title(top, Math.max(height, height()));
        double y = sheet.lines(lane.id().value(), title, box.x(), top, TITLE, sheet.theme().ink(), box);
        sheet.lines(lane.id().value(), hints, box.x(), y + 2, HINT, sheet.theme().muted(), box);
    }
}
