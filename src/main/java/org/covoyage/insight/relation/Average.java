package org.covoyage.insight.relation;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/**
 * A mean that says how many values it rests on.
 *
 * @param value the mean, NaN when nothing is known
 * @param n     values that went in, 0 or more
 */
public record Average(double value, int n) {
    /** Nothing known. */
    public static final Average NONE = new Average(Double.NaN, 0);

    /** The plain mean of a figure over some points; points where it is NaN drop out. */
    public static <P> Average of(Collection<P> points, ToDoubleFunction<P> figure) {
        return weighted(points, figure, point -> 1);
    }

    /**
     * The weighted mean Σ w·x / Σ w over some points. Points where figure or weight is NaN drop out; NaN with n when all
     * weights are 0.
     */
    public static <P> Average weighted(Collection<P> points, ToDoubleFunction<P> figure, ToDoubleFunction<P> weight) {
        double sum = 0;
        double weights = 0;
        int n = 0;
        for (P point : points) {
            double x = figure.applyAsDouble(point);
            double w = weight.applyAsDouble(point);
            if (!Double.isNaN(x) && !Double.isNaN(w)) {
                sum += w * x;
                weights += w;
                n++;
            }
        }
        return n == 0 ? NONE : new Average(weights == 0 ? Double.NaN : sum / weights, n);
    }

    /** Whether there is a mean at all. */
    public boolean isKnown() {
        return !Double.isNaN(value);
    }
}
