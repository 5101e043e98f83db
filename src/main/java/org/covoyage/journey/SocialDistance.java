package org.covoyage.journey;

/**
 * How far a companion is from the customer: formula (2) of the Companion Influence Model and the rule of precedence
 * (DOMAIN 2.2 (2) and "Decisions"). Knows records only, no graph.
 */
public final class SocialDistance {
    private SocialDistance() {
    }

    /**
     * The distance of a companion at one stage: the first that applies of an override on the tie, the criteria with
     * the tie's own in their place, an override on the companion, the companion's criteria.
     */
    public static Distance of(ModelParameters parameters, Companion companion, Tie tie) {
        if (tie.override() != null) {
            return new Distance(tie.override().distance(), 1, Distance.Basis.TIE_OVERRIDE);
        }
        if (tie.criteria() != null && !Criteria.NONE.equals(tie.criteria())) {
            return computed(parameters.weights(), companion.criteriaOrNone().replacedBy(tie.criteria()),
                    companion.groupSize(), Distance.Basis.TIE_CRITERIA);
        }
        return of(parameters, companion);
    }

    /** The distance of a companion in general: its override, else its criteria. */
    public static Distance of(ModelParameters parameters, Companion companion) {
        if (companion.override() != null) {
            return new Distance(companion.override().distance(), 1, Distance.Basis.COMPANION_OVERRIDE);
        }
        return computed(parameters, companion);
    }

    /** The distance that the companion's criteria give, whatever was set by hand. */
    public static Distance computed(ModelParameters parameters, Companion companion) {
        return computed(parameters.weights(), companion.criteriaOrNone(), companion.groupSize(),
                Distance.Basis.CRITERIA);
    }

    /** d = Σ ω x / Σ ω over scored criteria; coverage = weight scored / total weight. */
    private static Distance computed(Weights weights, Criteria criteria, Double groupSize, Distance.Basis basis) {
        double sum = 0;
        double scored = 0;
        double total = 0;
        for (Criterion criterion : Criterion.values()) {
            double weight = weights.of(criterion);
            Double score = criteria.score(criterion, groupSize);
            total += weight;
            if (score != null) {
                sum += weight * score;
                scored += weight;
            }
        }
        double distance = scored == 0 ? Double.NaN : Math.clamp(sum / scored, 0, 1);
        return new Distance(distance, total == 0 ? 0 : scored / total, basis);
    }
}
