package org.covoyage.insight.relation;

/** Between a record's absent figure and a computation's NaN. */
final class Figures {
    private Figures() {
    }

    /** The figure, NaN when it is absent. */
    static double of(Double figure) {
        return figure == null ? Double.NaN : figure;
    }

    /** min/max of two figures of 0 or more; NaN when both are 0 or one is unknown. */
    static double balance(double one, double other) {
        double larger = Math.max(one, other);
        return larger == 0 ? Double.NaN : Math.min(one, other) / larger;
    }
}
