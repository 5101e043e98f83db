package org.covoyage.picture;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.covoyage.journey.Card;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Criterion;
import org.covoyage.journey.Evidence;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Measure;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Touchpoint;

/** Counts how well the claims of a journey are known. */
final class Claims {
    private Claims() {
    }

    /** Graded claims by grade: cards, readings, touchpoints, measures, and companions' scores. */
    static Map<Grade, Long> byGrade(Journey journey) {
        Map<Grade, Long> counts = new EnumMap<>(Grade.class);
        evidence(journey).filter(Objects::nonNull).map(Evidence::grade).filter(Objects::nonNull)
                .forEach(grade -> counts.merge(grade, 1L, Long::sum));
        for (Companion companion : journey.all(Companion.class)) {
            for (Criterion criterion : Criterion.values()) {
                if (companion.criteriaOrNone().score(criterion, null) != null) {
                    counts.merge(companion.criteriaOrNone().grade(criterion), 1L, Long::sum);
                }
            }
        }
        return counts;
    }

    /** Cards, readings, touchpoints and measures of which nobody said what they rest on. */
    static long unsaid(Journey journey) {
        return evidence(journey).filter(evidence -> evidence == null || evidence.grade() == null).count();
    }

    private static Stream<Evidence> evidence(Journey journey) {
        return Stream.of(journey.all(Card.class).stream().map(Card::evidence),
                journey.all(Reading.class).stream().map(Reading::evidence),
                journey.all(Touchpoint.class).stream().map(Touchpoint::evidence),
                journey.all(Measure.class).stream().map(Measure::evidence)).flatMap(found -> found);
    }
}
