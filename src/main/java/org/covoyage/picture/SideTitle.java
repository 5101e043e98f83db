package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Note;
import org.covoyage.drawing.Type;

/** The title of a row that belongs to the lane above it, on the left of it, with hints below. */
final class SideTitle {
    private static final Type NAME = Type.medium(9.5);
    private static final Type HINT = Type.regular(9.5);

    private final Sheet sheet;
    private final Grid grid;
    private final List<String> name;
    private final List<String> hints = new ArrayList<>();

    SideTitle(Sheet sheet, Grid grid, double width, String name, List<String> hints) {
        this.sheet = sheet;
        this.grid = grid;
        this.name = sheet.wrapping().lines(name, NAME, width, 2);
        hints.forEach(hint -> this.hints.addAll(sheet.wrapping().balanced(hint, HINT, width)));
    }

    SideTitle(Sheet sheet, Grid grid, String name, List<String> hints) {
        this(sheet, grid, grid.title(0, 0).width(), name, hints);
    }

    double height() {
        return Sheet.height(name.size() + hints.size(), HINT);
    }

    void draw(double top, Note note) {
        Bounds box = grid.title(top, height());
        sheet.noted(null, null, note, () -> {
            double y = sheet.lines(null, name, box.x(), top, NAME, sheet.theme().ink(), box);
            sheet.lines(null, hints, box.x(), y, HINT, sheet.theme().muted(), box);
        });
    }
}
