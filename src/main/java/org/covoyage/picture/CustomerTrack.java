package org.covoyage.picture;

import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.journey.Persona;

/** The customer's own line, along the bottom of the companions. */
final class CustomerTrack {
    private static final Type NAME = Type.bold(10.5);

    private final Sheet sheet;
    private final Grid grid;
    private final MapData data;

    CustomerTrack(Sheet sheet, Grid grid, MapData data) {
        this.sheet = sheet;
        this.grid = grid;
        this.data = data;
    }

    /** Draws the line at a height, the customer's name on the left of it. */
    void draw(double y) {
        Theme theme = sheet.theme();
        Persona persona = data.journey().focalPersona();
        String subject = persona == null ? null : persona.id().value();
        String name = persona == null ? sheet.labels().of("customer") : persona.name();
        Bounds box = grid.title(y - 8, 16);
        sheet.text(subject, sheet.wrapping().single(name, NAME, box.width()), box.x(), y - 6.5, NAME, theme.ink(), box);
        double from = grid.left();
        double to = grid.right();
        sheet.line(subject, from + 4, y, to - 2, y, Stroke.of(theme.ink(), 2));
        sheet.box(subject, new Bounds(from, y - 4, 8, 8), 4, Fill.of(theme.ink()), null);
        sheet.path(subject, Outline.at(to - 7, y - 4.5).to(to - 1, y).to(to - 7, y + 4.5).open(), null,
                Stroke.of(theme.ink(), 2));
    }
}
