package org.covoyage.insight;

import org.covoyage.journey.Companion;
import org.covoyage.journey.Criterion;
import org.covoyage.journey.Grade;

/**
 * The worth g of the grades behind a companion (9). The model grades every score; a companion's g is taken as the mean
 * over the scores its distance rests on and the grade of its involvements, a convention.
 */
final class Evidences {
    private Evidences() {
    }

    static double of(Circle circle, int c) {
        Companion companion = circle.companions.get(c);
        double sum = Grade.orAssumed(companion.involvementGrade()).index();
        int count = 1;
        if (companion.override() != null) {
            sum += Grade.orAssumed(companion.override().grade()).index();
            return sum / 2;
        }
        for (Criterion criterion : Criterion.values()) {
            if (circle.parameters.weights().of(criterion) > 0
                    && companion.criteriaOrNone().score(criterion, companion.groupSize()) != null) {
                sum += companion.criteriaOrNone().grade(criterion).index();
                count++;
            }
        }
        return sum / count;
    }
}
