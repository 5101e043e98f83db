package org.covoyage.journey;

/**
 * Whether a touchpoint is a moment of truth, and what speaks for it (DOMAIN 3 (d)). Ratings 0 … 10.
 *
 * @param confirmed      whether the team says so; unknown: a candidate when importance and impact are 7 or more
 * @param importance     I, to the customer
 * @param decisionImpact D, on the decision
 * @param performance    P, how well it is done today
 */
public record MomentOfTruth(Boolean confirmed, Double importance, Double decisionImpact, Double performance) {
    /** Checks the ranges. */
    public MomentOfTruth {
        Range.RATING.check("importance", importance);
        Range.RATING.check("decisionImpact", decisionImpact);
        Range.RATING.check("performance", performance);
    }

    /** Whether to mark it on a map: what the team says, else what the ratings say. */
    public boolean isMarked() {
        if (confirmed != null) {
            return confirmed;
        }
        return importance != null && decisionImpact != null && importance >= 7 && decisionImpact >= 7;
    }
}
