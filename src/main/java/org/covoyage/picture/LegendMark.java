package org.covoyage.picture;

import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.journey.Grade;

/**
 * A mark as a legend shows it, as near to what it stands for in the picture as its size allows.
 *
 * @param width room it takes, with the space before its words, in points
 * @param pen   draws it
 */
public record LegendMark(double width, Pen pen) {
    /** Width of a line in a legend, in points. */
    static final double LINE = 17;
    /** Side of a ring or a patch in a legend, in points. */
    static final double SIDE = 8;
    /** How far below its top the middle of a mark lies, in points. */
    public static final double MIDDLE = 6.4;
    private static final double AFTER_LINE = 4;

    /** Draws a mark 12 points high. */
    @FunctionalInterface
    public interface Pen {
        /** Draws it from a corner. */
        void draw(Sheet sheet, double x, double top);
    }

    /**
     * A mark of a picture of its own.
     *
     * @param wide room it takes, in points
     */
    public static LegendMark own(double wide, Pen pen) {
        return new LegendMark(wide + 5, pen);
    }

    /** An icon. */
    static LegendMark icon(String name) {
        return new LegendMark(13, (sheet, x, top) -> sheet.icon(null, name, x, top + 1, 10,
                name.equals("moment-of-truth") ? sheet.theme().star() : sheet.theme().muted()));
    }

    /** A line. */
    static LegendMark line(Dash dash, double thick) {
        return asLongAsLine((sheet, x, top) -> sheet.line(null, x, top + MIDDLE, x + LINE, top + MIDDLE,
                new Stroke(sheet.theme().muted(), thick, dash)));
    }

    private static LegendMark asLongAsLine(Pen pen) {
        return new LegendMark(LINE + AFTER_LINE, pen);
    }

    /**
     * How well something is known: the edge of a ribbon, the ring of a face, the part of the evidence meter.
     *
     * @param edge  whether there are ribbons
     * @param ring  whether there are faces
     * @param meter whether there is a meter
     */
    static LegendMark known(Grade grade, boolean edge, boolean ring, boolean meter) {
        double beside = 3;
        double width = (edge ? LINE + beside : 0) + (ring ? SIDE + beside : 0) + (meter ? SIDE + beside : 0) + 1;
        return new LegendMark(width, (sheet, x, top) -> {
            Theme theme = sheet.theme();
            double at = x;
            if (edge) {
                sheet.line(null, at, top + MIDDLE, at + LINE, top + MIDDLE,
                        new Stroke(theme.muted(), 1.4, EvidenceMark.dash(grade)));
                at += LINE + beside;
            }
            if (ring) {
                sheet.box(null, new Bounds(at, top + 2.4, SIDE, SIDE), SIDE / 2, Fill.of(theme.ground()),
                        new Stroke(theme.muted(), 1, EvidenceMark.dash(grade)));
                at += SIDE + beside;
            }
            if (meter) {
                sheet.box(null, new Bounds(at, top + 2.9, SIDE, 7), 0, EvidenceMark.fill(grade, theme),
                        Stroke.of(theme.muted(), 0.7));
            }
        });
    }

    /** The bar of a spread on a curve. */
    static LegendMark spread() {
        return new LegendMark(8, (sheet, x, top) -> sheet.line(null, x + 2, top + 2.5, x + 2, top + 10.5,
                Stroke.of(sheet.theme().accent().withAlpha(0.45), 3)));
    }

    /** A lozenge on an axis: a curve crosses it. */
    static LegendMark crossing() {
        return new LegendMark(2 * InsightsCurve.CROSSING + 6, (sheet, x, top) ->
                InsightsCurve.crossing(sheet, x + InsightsCurve.CROSSING + 1, top + MIDDLE, sheet.theme().muted()));
    }

    /** A hollow point of a curve. */
    static LegendMark hollow() {
        return new LegendMark(SIDE + 4, (sheet, x, top) -> sheet.box(null, new Bounds(x + 1, top + 3.4, 6, 6), 3,
                Fill.of(sheet.theme().ground()), Stroke.of(sheet.theme().pain(), 1.6)));
    }

    /** A question mark: too little is scored. */
    static LegendMark doubt() {
        return new LegendMark(DoubtMark.SIDE + 4, (sheet, x, top) -> DoubtMark.draw(sheet, null, x, top + 1.1));
    }

    /** The empty outline of somebody imagined away. */
    static LegendMark empty() {
        return asLongAsLine((sheet, x, top) -> sheet.box(null, new Bounds(x, top + 2.4, LINE, 8), 4,
                Fill.of(sheet.theme().ground()), new Stroke(sheet.theme().muted(), 1.1, Dash.DOTTED)));
    }

    /** A fine line inside a ribbon: as it is. */
    static LegendMark inside() {
        return asLongAsLine((sheet, x, top) -> {
            Theme theme = sheet.theme();
            sheet.box(null, new Bounds(x, top + 1.4, LINE, 10), 5,
                    Fill.of(theme.tint(theme.muted(), theme.isBlackAndWhite() ? 0 : 0.25)), Stroke.of(theme.muted(), 0.9));
            sheet.box(null, new Bounds(x, top + 3.6, LINE, 5.6), 2.8, null, Stroke.of(theme.ink(), 0.6));
        });
    }

    /** An arrow: where influence flows. */
    static LegendMark arrow() {
        return asLongAsLine((sheet, x, top) -> {
            Theme theme = sheet.theme();
            double y = top + MIDDLE;
            sheet.line(null, x, y, x + LINE - 5, y, Stroke.of(theme.muted(), 1.4));
            sheet.path(null, Outline.at(x + LINE, y).to(x + LINE - 6, y - 3).to(x + LINE - 6, y + 3).closed(),
                    Fill.of(theme.muted()), null);
        });
    }

    /**
     * One of two scenarios: its line and its point.
     *
     * @param after whether it is the second
     */
    static LegendMark side(boolean after) {
        return new LegendMark(LINE + 6, (sheet, x, top) -> {
            Theme theme = sheet.theme();
            Colour colour = after ? theme.accent() : theme.muted();
            double y = top + MIDDLE;
            sheet.line(null, x, y, x + LINE, y, after ? Stroke.of(colour, 2.3) : new Stroke(colour, 1.5, Dash.DASHED));
            sheet.box(null, new Bounds(x + LINE / 2 - 3, y - 3, 6, 6), 3, Fill.of(after ? colour : theme.ground()),
                    Stroke.of(colour, 1.4));
        });
    }

    /**
     * The shaded difference of two curves.
     *
     * @param better whether the second is above
     */
    static LegendMark shade(boolean better) {
        return new LegendMark(16, (sheet, x, top) -> sheet.box(null, new Bounds(x, top + 2.4, 12, 8), 1.5,
                FeelingAreas.fill(sheet.theme(), better), Stroke.of(sheet.theme().muted(), 0.5)));
    }

    /** Draws it, 12 points high. */
    void draw(Sheet sheet, double x, double top) {
        pen.draw(sheet, x, top);
    }
}
