package org.covoyage.insight.relation;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/**
 * A sum that says how many values it is made of.
 *
 * @param sum the sum, NaN when nothing is known
 * @param n   values that went in, 0 or more
 */
public record Total(double sum, int n) {
    /** The sum of a figure over some points; points where it is NaN drop out. */
    public static <P> Total of(Collection<P> points, ToDoubleFunction<P> figure) {
        double[] known = points.stream().mapToDouble(figure).filter(x -> !Double.isNaN(x)).toArray();
        double sum = 0;
        for (double x : known) {
            sum += x;
        }
        return new Total(known.length == 0 ? Double.NaN : sum, known.length);
    }
}
