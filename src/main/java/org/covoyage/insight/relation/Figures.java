package org.covoyage.insight.relation;

/** Between a record's absent figure and a computation's NaN. */
final class Figures {
    /** Sums of tenths must not pass a threshold, or part two equals, by their last bit. */
    static final double ROUNDING = 1e-9;

    private Figures() {
    }

    /** The figure, NaN when it is absent. */
    static double of(Double figure) {
        return figure == null ? Double.NaN : figure;
    }

    /** Whether a figure is over a threshold; not when it is NaN. */
    static boolean isOver(double figure, double threshold) {
        return figure > threshold + ROUNDING;
    }

    /** Whether a figure reaches a threshold; not when it is NaN. */
    static boolean reaches(double figure, double threshold) {
        return figure >= threshold - ROUNDING;
    }

    /** The figure to the ninth decimal, for comparing: what is equal on paper is equal here. */
    static double comparable(double figure) {
        return Double.isNaN(figure) ? figure : Math.rint(figure / ROUNDING) * ROUNDING + 0.0;
    }

    /** min/max of two figures of 0 or more; NaN when both are 0 or one is unknown. */
    static double balance(double one, double other) {
        double larger = Math.max(one, other);
        return larger == 0 ? Double.NaN : Math.min(one, other) / larger;
    }
}
