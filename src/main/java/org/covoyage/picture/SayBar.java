package org.covoyage.picture;

import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Note;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;

/**
 * Who holds the say at each stage: a bar of the customer's own share and each companion's; where companions are
 * imagined away, a second one below without them.
 */
final class SayBar {
    private static final Type TYPE = Type.medium(9.5);
    private static final Type TITLE = Type.regular(9.5);
    private static final double BAR = 13;
    private static final double APART = 3;
    private static final double ABOVE = 5;
    private static final double BETWEEN = 1;
    /** White space between segments takes at most this part of a bar. */
    private static final double WHITE = 0.25;

    private final Sheet sheet;
    private final Grid grid;
    private final Travellers travellers;

    SayBar(Sheet sheet, Grid grid, Travellers travellers) {
        this.sheet = sheet;
        this.grid = grid;
        this.travellers = travellers;
    }

    double height() {
        return ABOVE + BAR + (travellers.isGhost() ? APART + BAR : 0);
    }

    void draw(double top, RibbonNotes notes) {
        if (travellers.isGhost()) {
            bar(top + ABOVE, "say.with", true, notes);
            bar(top + ABOVE + BAR + APART, "say.without", false, notes);
        } else {
            bar(top + ABOVE, "say", false, notes);
        }
    }

    private void bar(double y, String title, boolean real, RibbonNotes notes) {
        Theme theme = sheet.theme();
        Bounds label = grid.title(y, BAR);
        sheet.text(null, sheet.wrapping().single(sheet.labels().of(title), TITLE, label.width()), label.x(), y + 0.6,
                TITLE, theme.muted(), label);
        for (int stage = 0; stage < grid.columns(); stage++) {
            List<Traveller> present = real ? travellers.really(stage) : travellers.presentAt(stage);
            double between = Math.min(BETWEEN, WHITE * grid.columnWidth(stage) / Math.max(1, present.size()));
            double room = grid.columnWidth(stage) - between * present.size();
            double x = grid.x(stage);
            double self = (real ? travellers.real() : travellers.shown()).self(stage);
            segment(null, notes.self(stage, real), new Bounds(x, y, room * self, BAR), self, Fill.of(theme.ink()), true);
            x += room * self + between;
            for (Traveller t : present) {
                double share = (real ? t.real() : t.places()).get(stage).share();
                segment(t.subject(), notes.share(t, stage, real), new Bounds(x, y, room * share, BAR), share, fill(t),
                        false);
                x += room * share + between;
            }
        }
    }

    private Fill fill(Traveller t) {
        Theme theme = sheet.theme();
        return t.hue() < 0 ? Fill.of(theme.tint(theme.muted(), 0.3))
                : theme.isBlackAndWhite() ? theme.area(t.hue()) : Fill.of(theme.tint(theme.hue(t.hue()), 0.45));
    }

    private void segment(String subject, Note note, Bounds area, double share, Fill fill, boolean self) {
        Theme theme = sheet.theme();
        boolean lined = theme.isBlackAndWhite() && !self;
        sheet.noted(subject, null, note, () -> {
            sheet.box(subject, area, 1.5, fill, lined ? Stroke.of(theme.ink(), 0.6) : null);
            String text = sheet.labels().percent(share);
            double wide = sheet.width(text, TYPE);
            if (wide + 4 <= area.width()) {
                if (lined) {
                    sheet.box(subject, new Bounds(area.centreX() - wide / 2 - 1, area.y() + 1, wide + 2, BAR - 2), 1,
                            Fill.of(theme.ground()), null);
                }
                sheet.textCentred(subject, text, area.centreX(), area.y() + 0.6, TYPE,
                        self ? theme.ground() : theme.ink(), area);
            }
        });
    }
}
