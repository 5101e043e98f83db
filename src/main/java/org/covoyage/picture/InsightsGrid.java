package org.covoyage.picture;

import org.covoyage.drawing.Bounds;

/**
 * Where the four parts of an insights picture stand side by side: names, shares, consequences, stages. The stages keep
 * their columns from the ranking down to the curve.
 *
 * @param left   left end of the names
 * @param width  of all
 * @param stages number of stages shown
 */
record InsightsGrid(double left, double width, int stages) {
    /** White space between two parts. */
    static final double GAP = 14;
    /** Room for the numbers on the axis of the curve. */
    private static final double AXIS = 40;
    private static final double NAMES = 0.182;
    private static final double SHARES = 0.178;
    private static final double CONSEQUENCES = 0.152;

    double right() {
        return left + width;
    }

    /** The names. */
    Bounds names(double top, double height) {
        return new Bounds(left, top, width * NAMES, height);
    }

    /** The shares. */
    Bounds shares(double top, double height) {
        return new Bounds(names(0, 0).right() + GAP, top, width * SHARES, height);
    }

    /** The consequences. */
    Bounds consequences(double top, double height) {
        return new Bounds(shares(0, 0).right() + GAP, top, width * CONSEQUENCES, height);
    }

    /** All stages. */
    Bounds stages(double top, double height) {
        double from = consequences(0, 0).right() + GAP;
        return new Bounds(from, top, right() - from, height);
    }

    /** What is left of the stages, as far as the numbers on the curve's axis: where the curve is explained. */
    Bounds words(double top, double height) {
        return new Bounds(left, top, consequences(0, 0).right() - AXIS - left, height);
    }

    /** Width of a stage. */
    double pitch() {
        return stages(0, 0).width() / Math.max(1, stages);
    }

    /** Middle of a stage. */
    double middle(int stage) {
        return stages(0, 0).x() + (stage + 0.5) * pitch();
    }
}
