package org.covoyage.picture;

import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;

/** Who holds the say at each stage: a bar of the customer's own share and each companion's. */
final class SayBar {
    private static final Type TYPE = Type.medium(9.5);
    private static final Type TITLE = Type.regular(9.5);
    private static final double BAR = 13;
    private static final double BETWEEN = 1;

    private final Sheet sheet;
    private final Grid grid;
    private final Travellers travellers;

    SayBar(Sheet sheet, Grid grid, Travellers travellers) {
        this.sheet = sheet;
        this.grid = grid;
        this.travellers = travellers;
    }

    double height() {
        return BAR + 5;
    }

    void draw(double top) {
        Theme theme = sheet.theme();
        double y = top + 5;
        Bounds label = grid.title(y, BAR);
        sheet.text(null, sheet.wrapping().single(sheet.labels().of("say"), TITLE, label.width()), label.x(), y + 0.6,
                TITLE, theme.muted(), label);
        for (int stage = 0; stage < grid.columns(); stage++) {
            List<Traveller> present = travellers.presentAt(stage);
            double room = grid.columnWidth() - BETWEEN * present.size();
            double x = grid.x(stage);
            x = segment(null, x, y, room * travellers.self(stage), travellers.self(stage), Fill.of(theme.ink()), true);
            for (Traveller t : present) {
                double share = t.places().get(stage).share();
                Fill fill = t.hue() < 0 ? Fill.of(theme.tint(theme.muted(), 0.3))
                        : theme.isBlackAndWhite() ? theme.area(t.hue()) : Fill.of(theme.tint(theme.hue(t.hue()), 0.45));
                x = segment(t.subject(), x, y, room * share, share, fill, false);
            }
        }
    }

    private double segment(String subject, double x, double y, double width, double share, Fill fill, boolean self) {
        Theme theme = sheet.theme();
        Bounds area = new Bounds(x, y, width, BAR);
        sheet.box(subject, area, 1.5, fill, theme.isBlackAndWhite() && !self ? Stroke.of(theme.ink(), 0.6) : null);
        String text = sheet.labels().percent(share);
        double wide = sheet.width(text, TYPE);
        if (wide + 4 <= width) {
            if (theme.isBlackAndWhite() && !self) {
                sheet.box(subject, new Bounds(area.centreX() - wide / 2 - 1, y + 1, wide + 2, BAR - 2), 1,
                        Fill.of(theme.ground()), null);
            }
            sheet.textCentred(subject, text, area.centreX(), y + 0.6, TYPE, self ? theme.ground() : theme.ink(), area);
        }
        return x + width + BETWEEN;
    }
}
