package org.covoyage.picture.finding;

import org.covoyage.insight.Robustness;
import org.covoyage.journey.Id;

/**
 * Who weighs most among the companions, and whose absence would change most.
 *
 * @param strength how surely the first is first
 * @param first    the companion of rank 1, {@code null} when nobody has any say
 * @param rival    who else comes first in most draws, {@code null} when there is nobody else
 * @param missed   the companion of the largest consequence, {@code null} when no absence would change anything that
 *                 can be seen after rounding
 */
public record Lead(Strength strength, Id first, Id rival, Id missed) {
    /** How surely the first is first. */
    public enum Strength {
        /** No companion has any say. */
        NOBODY,
        /** There is but one. */
        ONLY,
        /** In at least 80 of 100 draws. */
        ROBUST,
        /** In 50 to 80 of 100 draws. */
        TENTATIVE,
        /** In fewer than half of the draws. */
        UNDECIDED,
        /** Nothing could be drawn: by the point values alone. */
        NOT_DRAWN
    }

    /** The strength of a reading; {@code null} when nothing was drawn. */
    static Strength strength(Robustness reading) {
        return switch (reading) {
            case ROBUST -> Strength.ROBUST;
            case TENTATIVE -> Strength.TENTATIVE;
            case UNDECIDED -> Strength.UNDECIDED;
            case null -> Strength.NOT_DRAWN;
        };
    }

    /** Whether one and the same weighs most and would be missed most. */
    public boolean isSame() {
        return missed != null && missed.equals(first);
    }
}
