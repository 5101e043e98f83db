package org.covoyage.picture;

import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.journey.Grade;

/** A mark as a legend shows it, as near to what it stands for in the picture as its size allows. */
public sealed interface LegendMark {
    /** Width of a line in a legend, in points. */
    double LINE = 17;
    /** Side of a ring or a patch in a legend, in points. */
    double SIDE = 8;

    /** Room it takes, with the space before its words, in points. */
    double width();

    /** Draws it, 12 points high. */
    void draw(Sheet sheet, double x, double top);

    /** An icon. */
    record Icon(String name) implements LegendMark {
        @Override
        public double width() {
            return 13;
        }

        @Override
        public void draw(Sheet sheet, double x, double top) {
            Theme theme = sheet.theme();
            Colour colour = name.equals("moment-of-truth") ? theme.star() : theme.muted();
            sheet.icon(null, name, x, top + 1, 10, colour);
        }
    }

    /**
     * A mark of a picture of its own.
     *
     * @param wide room it takes, in points
     * @param pen  draws it
     */
    record Own(double wide, Pen pen) implements LegendMark {
        /** Draws a mark 12 points high. */
        @FunctionalInterface
        public interface Pen {
            /** Draws it from a corner. */
            void draw(Sheet sheet, double x, double top);
        }

        @Override
        public double width() {
            return wide + 5;
        }

        @Override
        public void draw(Sheet sheet, double x, double top) {
            pen.draw(sheet, x, top);
        }
    }

    /** A line. */
    record Line(Dash dash, double thick) implements LegendMark {
        @Override
        public double width() {
            return LINE + 4;
        }

        @Override
        public void draw(Sheet sheet, double x, double top) {
            sheet.line(null, x, top + 6.4, x + LINE, top + 6.4, new Stroke(sheet.theme().muted(), thick, dash));
        }
    }

    /**
     * How well something is known: the edge of a ribbon, the ring of a face, the part of the evidence meter.
     *
     * @param edge  whether there are ribbons
     * @param ring  whether there are faces
     * @param meter whether there is a meter
     */
    record Known(Grade grade, boolean edge, boolean ring, boolean meter) implements LegendMark {
        @Override
        public double width() {
            return (edge ? LINE + 3 : 0) + (ring ? SIDE + 3 : 0) + (meter ? SIDE + 3 : 0) + 1;
        }

        @Override
        public void draw(Sheet sheet, double x, double top) {
            Theme theme = sheet.theme();
            double at = x;
            if (edge) {
                sheet.line(null, at, top + 6.4, at + LINE, top + 6.4,
                        new Stroke(theme.muted(), 1.4, EvidenceMark.dash(grade)));
                at += LINE + 3;
            }
            if (ring) {
                sheet.box(null, new Bounds(at, top + 2.4, SIDE, SIDE), SIDE / 2, Fill.of(theme.ground()),
                        new Stroke(theme.muted(), 1, EvidenceMark.dash(grade)));
                at += SIDE + 3;
            }
            if (meter) {
                sheet.box(null, new Bounds(at, top + 2.9, SIDE, 7), 0, EvidenceMark.fill(grade, theme),
                        Stroke.of(theme.muted(), 0.7));
            }
        }
    }

    /** The bar of a spread on a curve. */
    record Spread() implements LegendMark {
        @Override
        public double width() {
            return 8;
        }

        @Override
        public void draw(Sheet sheet, double x, double top) {
            sheet.line(null, x + 2, top + 2.5, x + 2, top + 10.5,
                    Stroke.of(sheet.theme().accent().withAlpha(0.45), 3));
        }
    }

    /** A lozenge on an axis: a curve crosses it. */
    record Crossing() implements LegendMark {
        /** Half its width, in points. */
        static final double HALF = 3.4;

        @Override
        public double width() {
            return 2 * HALF + 6;
        }

        @Override
        public void draw(Sheet sheet, double x, double top) {
            at(sheet, x + HALF + 1, top + 6.4, sheet.theme().muted());
        }

        /** A lozenge around a point. */
        static void at(Sheet sheet, double x, double y, Colour colour) {
            sheet.path(null, Outline.at(x - HALF, y).to(x, y - HALF).to(x + HALF, y).to(x, y + HALF).closed(),
                    Fill.of(sheet.theme().ground()), Stroke.of(colour, 1));
        }
    }

    /** A hollow point of a curve. */
    record Hollow() implements LegendMark {
        @Override
        public double width() {
            return SIDE + 4;
        }

        @Override
        public void draw(Sheet sheet, double x, double top) {
            sheet.box(null, new Bounds(x + 1, top + 3.4, 6, 6), 3, Fill.of(sheet.theme().ground()),
                    Stroke.of(sheet.theme().pain(), 1.6));
        }
    }

    /** A question mark: too little is scored. */
    record Doubt() implements LegendMark {
        @Override
        public double width() {
            return DoubtMark.SIDE + 4;
        }

        @Override
        public void draw(Sheet sheet, double x, double top) {
            DoubtMark.draw(sheet, null, x, top + 1.1);
        }
    }

    /** The empty outline of somebody imagined away. */
    record Empty() implements LegendMark {
        @Override
        public double width() {
            return LINE + 4;
        }

        @Override
        public void draw(Sheet sheet, double x, double top) {
            sheet.box(null, new Bounds(x, top + 2.4, LINE, 8), 4, Fill.of(sheet.theme().ground()),
                    new Stroke(sheet.theme().muted(), 1.1, Dash.DOTTED));
        }
    }

    /** A fine line inside a ribbon: as it is. */
    record Inside() implements LegendMark {
        @Override
        public double width() {
            return LINE + 4;
        }

        @Override
        public void draw(Sheet sheet, double x, double top) {
            Theme theme = sheet.theme();
            sheet.box(null, new Bounds(x, top + 1.4, LINE, 10), 5,
                    Fill.of(theme.tint(theme.muted(), theme.isBlackAndWhite() ? 0 : 0.25)), Stroke.of(theme.muted(), 0.9));
            sheet.box(null, new Bounds(x, top + 3.6, LINE, 5.6), 2.8, null, Stroke.of(theme.ink(), 0.6));
        }
    }

    /** An arrow: where influence flows. */
    record Arrow() implements LegendMark {
        @Override
        public double width() {
            return LINE + 4;
        }

        @Override
        public void draw(Sheet sheet, double x, double top) {
            Theme theme = sheet.theme();
            double y = top + 6.4;
            sheet.line(null, x, y, x + LINE - 5, y, Stroke.of(theme.muted(), 1.4));
            sheet.path(null, Outline.at(x + LINE, y).to(x + LINE - 6, y - 3).to(x + LINE - 6, y + 3).closed(),
                    Fill.of(theme.muted()), null);
        }
    }

    /**
     * One of two scenarios: its line and its point.
     *
     * @param after whether it is the second
     */
    record Side(boolean after) implements LegendMark {
        @Override
        public double width() {
            return LINE + 6;
        }

        @Override
        public void draw(Sheet sheet, double x, double top) {
            Theme theme = sheet.theme();
            Colour colour = after ? theme.accent() : theme.muted();
            double y = top + 6.4;
            sheet.line(null, x, y, x + LINE, y, after ? Stroke.of(colour, 2.3) : new Stroke(colour, 1.5, Dash.DASHED));
            sheet.box(null, new Bounds(x + LINE / 2 - 3, y - 3, 6, 6), 3, Fill.of(after ? colour : theme.ground()),
                    Stroke.of(colour, 1.4));
        }
    }

    /**
     * The shaded difference of two curves.
     *
     * @param better whether the second is above
     */
    record Shade(boolean better) implements LegendMark {
        @Override
        public double width() {
            return 16;
        }

        @Override
        public void draw(Sheet sheet, double x, double top) {
            sheet.box(null, new Bounds(x, top + 2.4, 12, 8), 1.5, CompareFeelings.shade(sheet.theme(), better),
                    Stroke.of(sheet.theme().muted(), 0.5));
        }
    }
}
