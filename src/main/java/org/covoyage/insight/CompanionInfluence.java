package org.covoyage.insight;

import org.covoyage.journey.Distance;
import org.covoyage.journey.Id;

/**
 * A companion's influence over the whole journey. Share and consequence are two things: who agrees with everybody has
 * a share and no consequence.
 *
 * @param companion      who
 * @param rank           1 for the largest share, ties broken by the smaller mean distance; 0 when left out
 * @param distance       d in general; NaN when undefined
 * @param basis          which rule gave it
 * @param computed       d as the criteria give it, shown beside an override; NaN when nothing is scored
 * @param coverage       weight scored / total weight of the criteria, 0 … 1
 * @param meanDistance   mean of d over stages weighted by involvement; d in general when never involved
 * @param share          J (6), 0 … 1; NaN when left out because no distance is known
 * @param consequence    R = Σ m |Δy| / Σ m (7); NaN when left out
 * @param reach          number of stages with involvement above 0
 * @param evidence       worth of the evidence grades behind this companion, 0 … 1 (9)
 */
public record CompanionInfluence(Id companion, int rank, double distance, Distance.Basis basis, double computed,
        double coverage, double meanDistance, double share, double consequence, int reach, double evidence) {
    /** Whether the model could say anything; if not, no distance is known. */
    public boolean isRanked() {
        return rank > 0;
    }

    /** Whether the distance rests on criteria of which too few are scored. */
    public boolean isTooLittleScored() {
        return basis == Distance.Basis.CRITERIA && coverage < Distance.ENOUGH_SCORED;
    }
}
