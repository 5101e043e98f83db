package org.covoyage.insight;

import org.covoyage.journey.Companion;
import org.covoyage.journey.Criteria;
import org.covoyage.journey.Criterion;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Tie;

/**
 * Standard deviations in closed form (9): sd(d) = √Σ(ω̂ σ)², or the σ of an override; sd(w) = p S n^t γ (1−d)^(γ−1)
 * sd(d). First order, distances only: involvement and the model's own parameters are left to the random draws.
 */
final class Deviations {
    private static final Criterion[] CRITERIA = Criterion.values();

    private final Circle circle;
    private final double[] general;
    private final double[] ofDistance;
    private final double[] ofWeight;

    Deviations(Circle circle) {
        this.circle = circle;
        general = new double[circle.companions.size()];
        for (int c = 0; c < general.length; c++) {
            Companion companion = circle.companions.get(c);
            general[c] = companion.override() == null ? ofCriteria(companion.criteriaOrNone(), companion.groupSize())
                    : Grade.orAssumed(companion.override().grade()).sigma();
        }
        ofDistance = new double[circle.ties()];
        ofWeight = new double[circle.ties()];
        for (int i = 0; i < ofWeight.length; i++) {
            ofDistance[i] = distance(i);
            ofWeight[i] = weight(i);
        }
    }

    /** sd(d) of a tie; NaN when d is. */
    double ofDistance(int i) {
        return ofDistance[i];
    }

    /** sd(w) of a tie; NaN when d is, or where (1−d)^γ has no finite slope (d = 1 with γ below 1). */
    double ofWeight(int i) {
        return ofWeight[i];
    }

    private double distance(int i) {
        Tie tie = circle.ties[i];
        int c = circle.companionOf[i];
        return switch (circle.basis[i]) {
            case TIE_OVERRIDE -> Grade.orAssumed(tie.override().grade()).sigma();
            case TIE_CRITERIA -> ofCriteria(circle.companions.get(c).criteriaOrNone().replacedBy(tie.criteria()),
                    circle.companions.get(c).groupSize());
            case COMPANION_OVERRIDE, CRITERIA -> general[c];
        };
    }

    private double weight(int i) {
        double gamma = circle.parameters.decay();
        double distance = circle.distance[i];
        double slope = gamma == 1 ? 1 : gamma * Math.pow(1 - distance, gamma - 1);
        double sd = circle.involvement[i] == 0 ? 0 : circle.atHand[i] * slope * ofDistance[i];
        return Double.isFinite(sd) && !Double.isNaN(distance) ? sd : Double.NaN;
    }

    private double ofCriteria(Criteria criteria, Double groupSize) {
        double sum = 0;
        double scored = 0;
        for (Criterion criterion : CRITERIA) {
            double weight = circle.parameters.weights().of(criterion);
            if (weight > 0 && criteria.score(criterion, groupSize) != null) {
                double part = weight * criteria.grade(criterion).sigma();
                sum += part * part;
                scored += weight;
            }
        }
        return scored == 0 ? Double.NaN : Math.sqrt(sum) / scored;
    }
}
