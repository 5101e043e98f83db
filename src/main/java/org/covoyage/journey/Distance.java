package org.covoyage.journey;

/**
 * A social distance and how it came about.
 *
 * @param value    0 closest … 1 farthest; NaN when no weighted criterion is scored
 * @param coverage weight scored / total weight, 0 … 1; under 0.6 say "not enough scored"
 * @param basis    which rule decided
 */
public record Distance(double value, double coverage, Basis basis) {
    /** Reading aid: at most this far is "proximal" (a convention). */
    public static final double PROXIMAL = 0.35;
    /** Reading aid: at least this far is "distal" (a convention). */
    public static final double DISTAL = 0.65;
    /** Below this coverage a distance is flagged. */
    public static final double ENOUGH_SCORED = 0.6;

    /** The rule that decided, in the order in which they are tried. */
    public enum Basis {
        /** Set by hand at this stage. */
        TIE_OVERRIDE,
        /** Computed from criteria, some of them scored at this stage. */
        TIE_CRITERIA,
        /** Set by hand for the companion. */
        COMPANION_OVERRIDE,
        /** Computed from the companion's criteria. */
        CRITERIA
    }

    /** Whether there is a distance at all. */
    public boolean isDefined() {
        return !Double.isNaN(value);
    }
}
