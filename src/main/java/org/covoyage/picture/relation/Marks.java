package org.covoyage.picture.relation;

import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.picture.Sheet;

/** The marks that several slides share: shape says whose, the edge says how well it is known. */
final class Marks {
    /** Half the width of a mark, in points. */
    static final double HALF = 4.8;
    /** How far the ring of a shared belief stands off the disc. */
    static final double RING = 2.6;

    private Marks() {
    }

    /** What customers say: a disc. */
    static void customer(Sheet sheet, String subject, double x, double y, Dash dash) {
        Theme theme = sheet.theme();
        sheet.box(subject, around(x, y, HALF), HALF, fill(theme, theme.accent(), dash),
                new Stroke(theme.accent(), 1.5, dash));
    }

    /** What employees say: a square. */
    static void employee(Sheet sheet, String subject, double x, double y, Dash dash) {
        Theme theme = sheet.theme();
        double half = HALF - 0.5;
        sheet.box(subject, around(x, y, half), 0.8, fill(theme, theme.ink(), dash), new Stroke(theme.ink(), 1.5, dash));
    }

    /** What the company believes: an empty ring. */
    static void believed(Sheet sheet, String subject, double x, double y, Dash dash) {
        Theme theme = sheet.theme();
        sheet.box(subject, around(x, y, HALF), HALF, Fill.of(theme.ground()), new Stroke(theme.ink(), 1.5,
                dash == Dash.SOLID ? Dash.DASHED : dash));
    }

    /** A belief that customers share to the point: the ring around their disc. */
    static void around(Sheet sheet, String subject, double x, double y, Dash dash) {
        sheet.box(subject, around(x, y, HALF + RING), HALF + RING, null, new Stroke(sheet.theme().ink(), 1.3,
                dash == Dash.SOLID ? Dash.DASHED : dash));
    }

    /** Only what was measured or observed is filled. */
    static Fill fill(Theme theme, Colour colour, Dash dash) {
        return Fill.of(dash == Dash.SOLID ? colour : theme.ground());
    }

    /** A tick for yes, a cross for no, a question mark's stand-in, a short bar, for nobody said. */
    static void answer(Sheet sheet, String subject, double x, double y, Boolean answer) {
        Theme theme = sheet.theme();
        if (answer == null) {
            sheet.line(subject, x - 3, y, x + 3, y, Stroke.of(theme.muted(), 1));
        } else if (answer) {
            sheet.path(subject, Outline.at(x - 3.6, y + 0.2).to(x - 1, y + 3).to(x + 4, y - 3.2).open(), null,
                    Stroke.of(theme.opportunity(), 1.7));
        } else {
            sheet.path(subject, Outline.at(x - 3.2, y - 3.2).to(x + 3.2, y + 3.2).open(), null, Stroke.of(theme.pain(), 1.9));
            sheet.path(subject, Outline.at(x - 3.2, y + 3.2).to(x + 3.2, y - 3.2).open(), null, Stroke.of(theme.pain(), 1.9));
        }
    }

    /** A value beside its mark, on a piece of paper so that no line strikes it through. */
    static void value(Easel easel, String subject, String text, double x, double y, boolean before) {
        double wide = easel.sheet().width(text, Easel.SMALL);
        double from = before ? x - HALF - 3 - wide : x + HALF + 3;
        easel.sheet().box(null, new Bounds(from - 1, y - 5, wide + 2, 10), 0, Fill.of(easel.theme().ground()), null);
        easel.put(subject, text, from, y - 6, wide + 1, Easel.SMALL, easel.theme().ink());
    }

    static Bounds around(double x, double y, double half) {
        return new Bounds(x - half, y - half, 2 * half, 2 * half);
    }
}
