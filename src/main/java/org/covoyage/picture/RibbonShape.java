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
        return part(0, lefts.length - 1, true);
    }

    /**
     * The part at neighbouring stages: as far as the middle between it and the stages beside it.
     *
     * @param closed whether as an area; else its edges alone, open where the ribbon goes on
     */
    Outline part(int from, int to, boolean closed) {
        int last = lefts.length - 1;
        Outline.Builder edge = Outline.builder();
        double roundLeft = Math.min(ROUND, Math.min(halves[0], (rights[0] - lefts[0]) / 2));
        double roundRight = Math.min(ROUND, Math.min(halves[last], (rights[last] - lefts[last]) / 2));
        if (from == 0) {
            edge.move(lefts[0] + roundLeft, centres[0] - halves[0]);
        } else {
            edge.move((rights[from - 1] + lefts[from]) / 2, between(from - 1, -1));
            halfBend(edge, rights[from - 1], between(from - 1, -1), lefts[from], centres[from] - halves[from], false);
        }
        for (int i = from; i <= to; i++) {
            edge.line(i == last ? rights[i] - roundRight : rights[i], centres[i] - halves[i]);
            if (i < to) {
                bend(edge, rights[i], centres[i] - halves[i], lefts[i + 1], centres[i + 1] - halves[i + 1]);
            }
        }
        if (to == last) {
            cap(edge, rights[last], centres[last], halves[last], roundRight, 1);
        } else {
            halfBend(edge, rights[to], centres[to] - halves[to], lefts[to + 1], between(to, -1), true);
            double middle = (rights[to] + lefts[to + 1]) / 2;
            if (closed) {
                edge.line(middle, between(to, 1));
            } else {
                edge.move(middle, between(to, 1));
            }
            halfBend(edge, lefts[to + 1], between(to, 1), rights[to], centres[to] + halves[to], false);
        }
        for (int i = to; i >= from; i--) {
            edge.line(i == 0 ? lefts[i] + roundLeft : lefts[i], centres[i] + halves[i]);
            if (i > from) {
                bend(edge, lefts[i], centres[i] + halves[i], rights[i - 1], centres[i - 1] + halves[i - 1]);
            }
        }
        if (from == 0) {
            cap(edge, lefts[0], centres[0], halves[0], roundLeft, -1);
        } else {
            halfBend(edge, lefts[from], centres[from] + halves[from], rights[from - 1], between(from - 1, 1), true);
        }
        return closed || from == 0 && to == last ? edge.closed() : edge.open();
    }

    /** Height of an edge in the middle between a stage and the next, the upper (−1) or the lower (1). */
    private double between(int stage, int side) {
        return (centres[stage] + side * halves[stage] + centres[stage + 1] + side * halves[stage + 1]) / 2;
    }

    private static void bend(Outline.Builder edge, double fromX, double fromY, double toX, double toY) {
        double middle = (fromX + toX) / 2;
        edge.curve(middle, fromY, middle, toY, toX, toY);
    }

    /**
     * The first half of a bend, up to its middle, or the second, from there.
     *
     * @param fromX where the whole bend begins
     * @param toX   where it ends
     * @param fromY height at the beginning of the half
     * @param toY   height at the end of the half
     */
    private static void halfBend(Outline.Builder edge, double fromX, double fromY, double toX, double toY,
            boolean first) {
        double middle = (fromX + toX) / 2;
        if (first) {
            double half = (fromY + toY) / 2;
            edge.curve((fromX + middle) / 2, fromY, (fromX + 3 * middle) / 4, half, middle, toY);
        } else {
            double half = (fromY + toY) / 2;
            edge.curve((3 * middle + toX) / 4, half, (middle + toX) / 2, toY, toX, toY);
        }
    }

    /** A round end, right (1) or left (−1), from the edge reached to the other. */
    private static void cap(Outline.Builder edge, double x, double centre, double half, double round, int side) {
        double inner = x - side * round;
        double pull = round * CIRCLE;
        double first = centre - side * half;
        double last = centre + side * half;
        edge.curve(inner + side * pull, first, x, first + side * (round - pull), x, first + side * round);
        edge.line(x, last - side * round);
        edge.curve(x, last - side * (round - pull), inner + side * pull, last, inner, last);
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
