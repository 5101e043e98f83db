package org.covoyage.journey;

/**
 * A distance set by hand, which wins over the computed one and is shown beside it.
 *
 * @param distance 0 closest … 1 farthest; required
 * @param grade    evidence grade
 * @param reason   why; may be missing, then it is flagged
 */
public record DistanceOverride(Double distance, Grade grade, String reason) {
    /** Checks the range. */
    public DistanceOverride {
        RefusedValue.required("distance", distance);
        Range.SHARE.check("distance", distance);
    }
}
