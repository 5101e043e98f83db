package org.covoyage.picture.relation;

import java.util.List;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.insight.relation.Consent;
import org.covoyage.journey.Id;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Touchpoint;
import org.covoyage.picture.Sheet;

/** The stages as a line of time: where data are used, where they are needed, where the customer is told. */
final class ConsentTimeline {
    private static final double HALF = 4.6;

    private final Easel easel;
    private final Sheet sheet;
    private final List<Stage> stages;
    private final double left;
    private final double width;

    ConsentTimeline(Easel easel, double left, double width) {
        this.easel = easel;
        this.sheet = easel.sheet();
        this.stages = easel.data().stages();
        this.left = left;
        this.width = width;
    }

    private double x(int column) {
        return left + width * (column + 0.5) / Math.max(1, stages.size());
    }

    /** The numbers of the stages, as many as have room. */
    void head(double top) {
        int each = Math.max(1, (int) Math.ceil(14 * stages.size() / width));
        for (int i = 0; i < stages.size(); i += each) {
            int at = i;
            Stage stage = stages.get(i);
            sheet.noted(stage.id().value(), stage.name(), Easel.note(stage::name), () -> easel.putCentred(stage.id().value(),
                    easel.count(at + 1), x(at), top, Easel.SMALL, easel.theme().muted()));
        }
    }

    /** Fine upright lines, one for each stage. */
    void grid(double top, double bottom) {
        for (int i = 0; i < stages.size(); i++) {
            sheet.line(null, x(i), top, x(i), bottom, new Stroke(easel.theme().rule(), 0.6, Dash.DOTTED));
        }
    }

    void row(ConsentRow row, double y) {
        Theme theme = easel.theme();
        Consent.Use use = row.use();
        String subject = use.at().value();
        double at = x(easel.data().column(use.stage()));
        Id needed = use.data().neededAt();
        if (needed != null && use.delay() != null && use.delay() != 0 && easel.isShown(needed)) {
            double to = x(easel.data().column(needed));
            arrow(subject, at, to, y, theme.pain());
            needed(sheet, subject, to, y);
        }
        row.early().stream().map(Consent.Early::asked).filter(asked -> asked != null).distinct().forEach(asked -> {
            Id stage = easel.journey().get(asked, Touchpoint.class).stage();
            if (easel.isShown(stage) && !stage.equals(use.stage())) {
                double to = x(easel.data().column(stage));
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
