package org.covoyage.picture.relation;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Stroke;
import org.covoyage.picture.Sheet;

/**
 * A line of equal opportunity in the matrix of moments of truth: importance + (importance − performance), straight
 * from the left or lower edge to the upper one. What it divides it does not know.
 *
 * @param fromX where it enters the plot, in points
 * @param fromY where it enters the plot, in points
 * @param toX   where it leaves at the top, in points
 * @param toY   where it leaves at the top, in points
 */
record Threshold(double fromX, double fromY, double toX, double toY) {
    /** Points of a line that names keep clear of. */
    private static final int FINE = 240;

    /** The line of an opportunity in a plot. */
    static Threshold of(MomentsPlot plot, double opportunity) {
        double atLeft = opportunity / 2;
        boolean enters = atLeft >= plot.base();
        return new Threshold(plot.x(enters ? 0 : 2 * plot.base() - opportunity), plot.y(enters ? atLeft : plot.base()),
                plot.x(20 - opportunity), plot.y(10));
    }

    /** What lies left and above of it in its plot. */
    Outline above(MomentsPlot plot) {
        return Outline.at(fromX, fromY).to(toX, toY).to(plot.x(0), toY).to(plot.x(0), fromY).closed();
    }

    /** Points of it, as close to each other as names must know. */
    List<double[]> points() {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i <= FINE; i++) {
            points.add(at((double) i / FINE));
        }
        return points;
    }

    private double[] at(double part) {
        return new double[] {fromX + (toX - fromX) * part, fromY + (toY - fromY) * part};
    }

    /** Draws it, interrupted where words stand: nobody reads a name that is struck through. */
    void draw(Sheet sheet, Stroke stroke, List<Bounds> words) {
        double begin = 0;
        for (int i = 0; i <= FINE; i++) {
            double[] here = at((double) i / FINE);
            boolean free = words.stream().noneMatch(box -> box.contains(here[0], here[1]));
            if (!free || i == FINE) {
                double end = (double) (free ? i : i - 1) / FINE;
                if (end > begin) {
                    sheet.line(null, at(begin)[0], at(begin)[1], at(end)[0], at(end)[1], stroke);
                }
                begin = (double) (i + 1) / FINE;
            }
        }
    }
}
