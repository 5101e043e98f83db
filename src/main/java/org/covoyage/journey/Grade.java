package org.covoyage.journey;

/** How well a claim is known (DOMAIN 2.2 (9)). */
public enum Grade {
    /** Measured: survey or behaviour, n of 30 or more. */
    A(0.05, 1),
    /** Several interviews or observations. */
    B(0.10, 0.67),
    /** A workshop or one expert. */
    C(0.15, 0.33),
    /** An assumption. */
    D(0.25, 0);

    private final double sigma;
    private final double index;

    Grade(double sigma, double index) {
        this.sigma = sigma;
        this.index = index;
    }

    /** Standard deviation of a score of this grade, on the score's own 0…1 scale. */
    public double sigma() {
        return sigma;
    }

    /** Worth of this grade in the journey's evidence index, 0…1. */
    public double index() {
        return index;
    }

    /** The grade, or {@link #D} when nobody said: what is not documented is an assumption. */
    public static Grade orAssumed(Grade grade) {
        return grade == null ? D : grade;
    }
}
