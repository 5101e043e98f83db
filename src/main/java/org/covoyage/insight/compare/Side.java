package org.covoyage.insight.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.covoyage.insight.Circle;
import org.covoyage.insight.InsightRefused;
import org.covoyage.insight.JourneyInfluence;
import org.covoyage.insight.relation.Average;
import org.covoyage.insight.relation.Coherence;
import org.covoyage.insight.relation.Consent;
import org.covoyage.insight.relation.HandBalance;
import org.covoyage.insight.relation.Mirror;
import org.covoyage.insight.relation.MomentsOfTruth;
import org.covoyage.insight.relation.Relation;
import org.covoyage.insight.relation.RolesPlayed;
import org.covoyage.insight.relation.Total;
import org.covoyage.journey.Journey;

/**
 * One of the two scenarios, with all that is computed of it.
 *
 * @param journey   the scenario
 * @param influence who carries the decision; {@code null} when the model cannot say
 * @param refused   why it cannot; {@code null} when it can
 * @param relation  both sides of the relation
 */
public record Side(Journey journey, JourneyInfluence influence, InsightRefused.Reason refused, Relation relation) {
    /** A side as it is now. */
    static Side of(Journey journey) {
        JourneyInfluence influence = null;
        InsightRefused.Reason refused = null;
        try {
            influence = JourneyInfluence.of(Circle.of(journey));
        } catch (InsightRefused no) {
            refused = no.reason();
        }
        return new Side(journey, influence, refused, Relation.of(journey));
    }

    /** The headline figures, with the n of those that are means; NaN where unknown. */
    Map<Headline, Average> figures() {
        Map<Headline, Average> all = new EnumMap<>(Headline.class);
        Mirror.Side mirror = relation.mirror().journey();
        HandBalance.Balance hands = relation.hands().journey();
        Coherence coherence = relation.coherence();
        Coherence.Pair weakest = coherence.minimum();
        Consent consent = relation.consent();
        Total pressure = relation.intrusion().journey().pressure();
        long urgent = relation.moments().points().stream()
                .filter(point -> point.urgency() != MomentsOfTruth.Urgency.WAIT).count();
        all.put(Headline.INCLINATION, single(influence == null ? Double.NaN : influence.inclination()));
        all.put(Headline.SOCIAL_SHARE, single(influence == null ? Double.NaN : influence.socialShare()));
        all.put(Headline.MEAN_FEELING, relation.emotion().mean());
        all.put(Headline.PEAK_END, new Average(relation.emotion().peakEnd(), relation.emotion().points().size()));
        all.put(Headline.MEMORY_GAP, single(relation.emotion().memoryGap()));
        all.put(Headline.STAFF_FEELING, relation.staff().mean());
        all.put(Headline.MIRROR_GAP, mirror.gap());
        all.put(Headline.MIRROR_INDEX, mirror.index());
        all.put(Headline.EQUIPMENT, mirror.equipment());
        all.put(Headline.PERCEPTION_GAP, relation.gap().journey());
        all.put(Headline.CUSTOMER_ALIENATION, hands.customer());
        all.put(Headline.EMPLOYEE_ALIENATION, hands.employee());
        all.put(Headline.ALIENATION, hands.alienation());
        all.put(Headline.HUMAN_SHARE, hands.human());
        all.put(Headline.EASE, relation.loyalty().ease());
        all.put(Headline.COHERENCE, coherence.journey());
        all.put(Headline.LEAST_COHERENCE, single(weakest == null ? Double.NaN : weakest.coherence()));
        all.put(Headline.REPETITIONS, count(coherence.repeats().size(), coherence.pairs().isEmpty()));
        all.put(Headline.OPPORTUNITIES, count(urgent, relation.moments().opportunities().isEmpty()));
        all.put(Headline.UNSUPPORTED_ROLES, count(relation.roles().stages().stream()
                .map(RolesPlayed.OfStage::unsupported).mapToLong(List::size).sum(),
                relation.roles().stages().isEmpty()));
        // A journey without a record of complaints may have had none, or nobody may have written them down.
        all.put(Headline.COMPLAINTS, count(relation.complaints().cases().size(), relation.complaints().cases().isEmpty()));
        all.put(Headline.CONSENT_COVERAGE, consent.coverage());
        all.put(Headline.ASSESSMENTS, count(consent.uses().stream()
                .filter(use -> use.assessment() == Consent.Assessment.EXPECTED).count(), consent.uses().isEmpty()));
        all.put(Headline.PRESSURE, new Average(pressure.sum(), pressure.n()));
        return all;
    }

    private static Average single(double value) {
        return new Average(value, 0);
    }

    private static Average count(long count, boolean unknown) {
        return single(unknown ? Double.NaN : count);
    }
}
