package org.covoyage.insight;

/** How far a place in the ranking can be trusted (9); the thresholds are conventions. */
public enum Robustness {
    /** Holds in at least 80 of 100 draws. */
    ROBUST,
    /** Holds in 50 to 80 of 100 draws. */
    TENTATIVE,
    /** Holds in fewer than half of the draws. */
    UNDECIDED;

    /** The reading of a probability; {@code null} when it is NaN. */
    public static Robustness of(double probability) {
        if (Double.isNaN(probability)) {
            return null;
        }
        return probability >= 0.8 ? ROBUST : probability >= 0.5 ? TENTATIVE : UNDECIDED;
    }
}
