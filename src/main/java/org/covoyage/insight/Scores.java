package org.covoyage.insight;

import org.covoyage.journey.Criteria;
import org.covoyage.journey.Criterion;
import org.covoyage.journey.ModelParameters;

/** Criteria as two rows of numbers, scores and σ, for the inner loop of the draws. NaN = not scored. */
final class Scores {
    static final int CRITERIA = Criterion.values().length;

    final double[] score = new double[CRITERIA];
    final double[] sigma = new double[CRITERIA];

    /** The scores of criteria that count, that is, whose weight is above 0. */
    Scores(Criteria criteria, Double groupSize, ModelParameters parameters) {
        for (Criterion criterion : Criterion.values()) {
            Double value = parameters.weights().of(criterion) > 0 ? criteria.score(criterion, groupSize) : null;
            score[criterion.ordinal()] = value == null ? Double.NaN : value;
            sigma[criterion.ordinal()] = criteria.grade(criterion).sigma();
        }
    }
}
