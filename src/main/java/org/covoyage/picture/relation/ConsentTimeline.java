package org.covoyage.picture.relation;

import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.insight.relation.Consent;
import org.covoyage.journey.Id;
import org.covoyage.journey.Touchpoint;
import org.covoyage.picture.Sheet;

/** The stages as a line of time: where data are used, where they are needed, where the customer is told. */
final class ConsentTimeline {
    private static final double HALF = 4.6;

    private final Easel easel;
    private final Sheet sheet;
    private final StageAxis axis;

    ConsentTimeline(Easel easel, double left, double width) {
        this.easel = easel;
        this.sheet = easel.sheet();
        this.axis = new StageAxis(easel, left, width);
    }

    /** The numbers of the stages, as many as have room. */
    void head(double top) {
        axis.numbers(top);
    }

    /** Fine upright lines, one for each stage. */
    void grid(double top, double bottom) {
        axis.grid(top, bottom);
    }

    void row(ConsentRow row, double y) {
        Theme theme = easel.theme();
        Consent.Use use = row.use();
        String subject = use.at().value();
        double at = axis.x(easel.data().column(use.stage()));
        Id needed = use.data().neededAt();
        if (needed != null && use.delay() != null && use.delay() != 0 && easel.isShown(needed)) {
            double to = axis.x(easel.data().column(needed));
            arrow(subject, at, to, y, theme.pain());
            needed(sheet, subject, to, y);
        }
        row.early().stream().map(Consent.Early::asked).filter(asked -> asked != null).distinct().forEach(asked -> {
            Id stage = easel.journey().get(asked, Touchpoint.class).stage();
            if (easel.isShown(stage) && !stage.equals(use.stage())) {
                double to = axis.x(easel.data().column(stage));
                sheet.line(subject, at, y, to, y, new Stroke(theme.muted(), 1.1, Dash.DASHED));
                asked(sheet, subject, to, y);
            }
        });
        use(sheet, subject, at, y, use.data().informed());
    }

    private void arrow(String subject, double from, double to, double y, Colour colour) {
        double way = Math.signum(to - from);
        double tip = to - way * (HALF + 1);
        sheet.line(subject, from, y, tip - way * 3, y, Stroke.of(colour, 2));
        sheet.path(subject, Outline.at(tip, y).to(tip - way * 5, y - 3.4).to(tip - way * 5, y + 3.4).closed(), Fill.of(colour),
                null);
    }

    /** Data used: full when the customer is told, empty when not, a dot in a ring when nobody says. */
    static void use(Sheet sheet, String subject, double x, double y, Boolean informed) {
        Theme theme = sheet.theme();
        Colour colour = Boolean.FALSE.equals(informed) ? theme.pain() : theme.accent();
        sheet.box(subject, Marks.around(x, y, HALF), HALF, Fill.of(Boolean.TRUE.equals(informed) ? colour : theme.ground()),
                Stroke.of(colour, 1.7));
        if (informed == null) {
            sheet.box(subject, Marks.around(x, y, 1.5), 1.5, Fill.of(colour), null);
        }
    }

    /** Data needed: a lozenge. */
    static void needed(Sheet sheet, String subject, double x, double y) {
        Theme theme = sheet.theme();
        sheet.path(subject, Outline.at(x - HALF, y).to(x, y - HALF).to(x + HALF, y).to(x, y + HALF).closed(),
                Fill.of(theme.ground()), Stroke.of(theme.ink(), 1.3));
    }

    /** Where the customer is told at last: a flag. */
    static void asked(Sheet sheet, String subject, double x, double y) {
        Theme theme = sheet.theme();
        sheet.line(subject, x - 2, y - 6, x - 2, y + 6, Stroke.of(theme.ink(), 1.3));
        sheet.path(subject, Outline.at(x - 2, y - 6).to(x + 6, y - 3).to(x - 2, y).closed(), Fill.of(theme.accent()), null);
    }
}
