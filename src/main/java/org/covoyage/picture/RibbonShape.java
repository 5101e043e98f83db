package org.covoyage.picture;

import org.covoyage.drawing.Outline;

/**
 * The course of a ribbon through neighbouring stages: level at a stage, smooth between two, so that it never shows a
 * distance that nobody gave. Its ends are round.
 */
final class RibbonShape {
    /** Largest radius of an end, in points. */
    private static final double ROUND = 8;
    /** How far control points of a quarter circle lie, as a share of the radius. */
    private static final double CIRCLE = 0.5523;

    private final Outline.Builder top = Outline.builder();
    private final double[] lefts;
    private final double[] rights;
    private final double[] centres;
    private final double[] halves;

    /**
     * A ribbon.
     *
     * @param lefts   where it becomes level at each stage
     * @param rights  where it stops being level
     * @param centres height of its middle, y downwards
     * @param halves  half its thickness
     */
    RibbonShape(double[] lefts, double[] rights, double[] centres, double[] halves) {
        this.lefts = lefts;
        this.rights = rights;
        this.centres = centres;
        this.halves = halves;
    }

    /** The closed outline. */
    Outline outline() {
        int n = lefts.length;
        double roundLeft = Math.min(ROUND, Math.min(halves[0], (rights[0] - lefts[0]) / 2));
        double roundRight = Math.min(ROUND, Math.min(halves[n - 1], (rights[n - 1] - lefts[n - 1]) / 2));
        top.move(lefts[0] + roundLeft, centres[0] - halves[0]);
        for (int i = 0; i < n; i++) {
            top.line(i == n - 1 ? rights[i] - roundRight : rights[i], centres[i] - halves[i]);
            if (i < n - 1) {
                bend(rights[i], centres[i] - halves[i], lefts[i + 1], centres[i + 1] - halves[i + 1]);
            }
        }
        cap(rights[n - 1], centres[n - 1], halves[n - 1], roundRight, 1);
        for (int i = n - 1; i >= 0; i--) {
            top.line(i == 0 ? lefts[i] + roundLeft : lefts[i], centres[i] + halves[i]);
            if (i > 0) {
                bend(lefts[i], centres[i] + halves[i], rights[i - 1], centres[i - 1] + halves[i - 1]);
            }
        }
        cap(lefts[0], centres[0], halves[0], roundLeft, -1);
        return top.closed();
    }

    private void bend(double fromX, double fromY, double toX, double toY) {
        double middle = (fromX + toX) / 2;
        top.curve(middle, fromY, middle, toY, toX, toY);
    }

    /** A round end, right (1) or left (−1), from the edge reached to the other. */
    private void cap(double x, double centre, double half, double round, int side) {
        double inner = x - side * round;
        double pull = round * CIRCLE;
        double first = centre - side * half;
        double last = centre + side * half;
        top.curve(inner + side * pull, first, x, first + side * (round - pull), x, first + side * round);
        top.line(x, last - side * round);
        top.curve(x, last - side * (round - pull), inner + side * pull, last, inner, last);
    }

    /** A smooth open line through points that is level at each of them. */
    static Outline through(double[] xs, double[] ys) {
        Outline.Builder line = Outline.at(xs[0], ys[0]);
        for (int i = 1; i < xs.length; i++) {
            double middle = (xs[i - 1] + xs[i]) / 2;
            line.curve(middle, ys[i - 1], middle, ys[i], xs[i], ys[i]);
        }
        return line.open();
    }
}
