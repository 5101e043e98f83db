package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Hatch;
import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.insight.compare.Comparison;

/**
 * The areas between the two curves of feeling of a comparison, shaded by which one lies above. Where the curves lie on
 * the slide, it is told.
 */
final class FeelingAreas {
    /** A stretch of one curve without a gap. */
    record Run(double[] x, double[] y) {
        void draw(Sheet sheet, Stroke stroke) {
            if (x.length > 1) {
                sheet.path(null, new Monotone(x, y).outline(), null, stroke);
            }
        }
    }

    private final Sheet sheet;
    private final List<Comparison.Feeling> places;
    private final IntToDoubleFunction x;

    /**
     * Areas between curves through places.
     *
     * @param x where a place lies across, by its number
     */
    FeelingAreas(Sheet sheet, List<Comparison.Feeling> places, IntToDoubleFunction x) {
        this.sheet = sheet;
        this.places = places;
        this.x = x;
    }

    /** The areas between two stretches, from place to place where both scenarios know both ends. */
    void draw(Run was, Run is) {
        int from = -1;
        for (int i = 0; i + 1 < places.size(); i++) {
            double left = places.get(i).value().difference();
            double right = places.get(i + 1).value().difference();
            boolean both = !Double.isNaN(left + right) && Math.max(was.x()[0], is.x()[0]) <= x.applyAsDouble(i) + 0.01
                    && Math.min(was.x()[was.x().length - 1], is.x()[is.x().length - 1]) >= x.applyAsDouble(i + 1) - 0.01;
            // Two curves through the same points may still differ a little between them; that means nothing.
            boolean shaded = both && (left != 0 || right != 0);
            if (shaded && from < 0) {
                from = i;
            }
            if (from >= 0 && (!shaded || i + 2 == places.size())) {
                shade(was, is, x.applyAsDouble(from), x.applyAsDouble(shaded ? i + 1 : i));
                from = -1;
            }
        }
    }

    /** Better where the second is above, worse where it is below. */
    private void shade(Run was, Run is, double from, double to) {
        Monotone first = new Monotone(was.x(), was.y());
        Monotone second = new Monotone(is.x(), is.y());
        int samples = Math.max(2, (int) ((to - from) / 1.5));
        List<double[]> piece = new ArrayList<>();
        int sign = 0;
        for (int i = 0; i <= samples; i++) {
            double at = from + (to - from) * i / samples;
            double one = first.at(at);
            double other = second.at(at);
            int now = Math.abs(one - other) < 0.05 ? 0 : one > other ? 1 : -1;
            if (now != sign) {
                area(piece, sign);
                sign = now;
            }
            piece.add(new double[] {at, one, other});
        }
        area(piece, sign);
    }

    private void area(List<double[]> piece, int sign) {
        if (sign != 0 && piece.size() > 1) {
            Outline.Builder outline = Outline.at(piece.getFirst()[0], piece.getFirst()[1]);
            piece.subList(1, piece.size()).forEach(point -> outline.line(point[0], point[1]));
            piece.reversed().forEach(point -> outline.line(point[0], point[2]));
            sheet.path(null, outline.closed(), fill(sheet.theme(), sign > 0), null);
        }
        double[] last = piece.isEmpty() ? null : piece.getLast();
        piece.clear();
        if (last != null) {
            piece.add(last);
        }
    }

    /** How a difference is shaded, hatched where hues cannot be seen. */
    static Fill fill(Theme theme, boolean better) {
        if (theme.isBlackAndWhite()) {
            return new Fill(theme.ground(), better ? Hatch.RISING : Hatch.DOTS, theme.muted());
        }
        return Fill.of(theme.tint(better ? theme.opportunity() : theme.pain(), 0.2));
    }
}
