package org.covoyage.journey;

/**
 * The weights ω of the criteria; only their proportions matter.
 *
 * @param presence   0 or more
 * @param identity   0 or more
 * @param membership 0 or more
 * @param tie        0 or more
 * @param number     0 or more
 * @param temporal   0 or more, 0 by default
 * @param similarity 0 or more, 0 by default
 */
public record Weights(double presence, double identity, double membership, double tie, double number, double temporal,
        double similarity) {
    /** Five equal weights: hard to beat when weights are unknown (Dawes 1979). */
    public static final Weights EQUAL = new Weights(0.2, 0.2, 0.2, 0.2, 0.2, 0, 0);
    /** The preset "tie-led". */
    public static final Weights TIE_LED = new Weights(0.15, 0.2, 0.2, 0.35, 0.1, 0, 0);

    /** Checks that no weight is negative. */
    public Weights {
        Range.NON_NEGATIVE.check("presence", presence);
        Range.NON_NEGATIVE.check("identity", identity);
        Range.NON_NEGATIVE.check("membership", membership);
        Range.NON_NEGATIVE.check("tie", tie);
        Range.NON_NEGATIVE.check("number", number);
        Range.NON_NEGATIVE.check("temporal", temporal);
        Range.NON_NEGATIVE.check("similarity", similarity);
    }

    /** The weight of a criterion. */
    public double of(Criterion criterion) {
        return switch (criterion) {
            case PRESENCE -> presence;
            case IDENTITY -> identity;
            case MEMBERSHIP -> membership;
            case TIE -> tie;
            case NUMBER -> number;
            case TEMPORAL -> temporal;
            case SIMILARITY -> similarity;
        };
    }
}
