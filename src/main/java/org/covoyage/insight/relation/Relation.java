package org.covoyage.insight.relation;

import org.covoyage.journey.Journey;
import org.covoyage.journey.Series;

/**
 * Both sides of the relation in one journey.
 *
 * @param mirror     customer and employee (a)
 * @param gap        believed and said (b)
 * @param hands      human or automated (c)
 * @param moments    moments of truth (d)
 * @param emotion    the customer's curve of feeling (e)
 * @param staff      the employees' curve of feeling
 * @param coherence  what stays the same from place to place (f)
 * @param roles      what the customer is (g)
 * @param complaints what went wrong and what came back (h)
 * @param consent    personal data and whether anyone asked (i)
 * @param loyalty    key figures, ease and kinds of loyalty (j)
 * @param intrusion  how the company comes towards the customer (k)
 */
public record Relation(Mirror mirror, PerceptionGap gap, HandBalance hands, MomentsOfTruth moments,
        EmotionCurve emotion, EmotionCurve staff, Coherence coherence, RolesPlayed roles, Complaints complaints,
        Consent consent, LoyaltyFigures loyalty, Intrusion intrusion) {
    /** The relation in a journey as it is now. Cost grows with its touchpoints, readings and ways. */
    public static Relation of(Journey journey) {
        return of(Ground.of(journey));
    }

    /** The relation on a ground that was taken already. */
    public static Relation of(Ground ground) {
        return new Relation(Mirror.of(ground), PerceptionGap.of(ground), HandBalance.of(ground),
                MomentsOfTruth.of(ground), EmotionCurve.of(ground, Series.CUSTOMER),
                EmotionCurve.of(ground, Series.EMPLOYEE), Coherence.of(ground), RolesPlayed.of(ground),
                Complaints.of(ground), Consent.of(ground), LoyaltyFigures.of(ground), Intrusion.of(ground));
    }
}
