package org.covoyage.insight.compare;

/**
 * One number in two scenarios.
 *
 * @param before      in the first, NaN when unknown
 * @param after       in the second, NaN when unknown
 * @param countBefore values it rests on in the first; 0 where that is not counted
 * @param countAfter  values it rests on in the second
 */
public record Figure(double before, double after, int countBefore, int countAfter) {
    /** Known on neither side. */
    public static final Figure UNKNOWN = new Figure(Double.NaN, Double.NaN, 0, 0);

    private static final double ROUNDING = 1e-9;

    /** A number that is no mean. */
    public static Figure of(double before, double after) {
        return new Figure(before, after, 0, 0);
    }

    /** After − before; NaN unless both are known. A last bit is no difference. */
    public double difference() {
        double difference = after - before;
        return Math.abs(difference) < ROUNDING ? 0 : difference;
    }

    /** Whether both are known. */
    public boolean isComparable() {
        return !Double.isNaN(before) && !Double.isNaN(after);
    }

    /** Whether one at least is known. */
    public boolean isKnown() {
        return !Double.isNaN(before) || !Double.isNaN(after);
    }

    /** Whether both are known and the same. */
    public boolean isUnchanged() {
        return isComparable() && difference() == 0;
    }
}
