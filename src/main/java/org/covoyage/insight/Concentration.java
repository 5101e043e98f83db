package org.covoyage.insight;

/**
 * How concentrated the say of companions is (8): q = part of each among companions, HHI = Σ q², effective number
 * ENC = 1/HHI. Borrowed from the analysis of competition, not from the literature on influence.
 *
 * @param hhi       1/number of companions … 1; NaN when no companion has any say
 * @param effective as many equal companions would be as concentrated; NaN when no companion has any say
 */
public record Concentration(double hhi, double effective) {
    /** Reading aid: above it "depends on one or two people" (a convention). */
    public static final double DEPENDS_ON_FEW = 0.25;
    /** No companion has any say. */
    static final Concentration NONE = new Concentration(Double.NaN, Double.NaN);

    /** The concentration of a sum and a sum of squares. */
    static Concentration of(double sum, double squares) {
        if (!(sum > 0)) {
            return NONE;
        }
        double hhi = squares / (sum * sum);
        return new Concentration(hhi, 1 / hhi);
    }

    /** Whether there is a say to concentrate. */
    public boolean isDefined() {
        return !Double.isNaN(hhi);
    }
}
