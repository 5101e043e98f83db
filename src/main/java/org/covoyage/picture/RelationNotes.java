package org.covoyage.picture;

import java.util.function.Function;
import org.covoyage.drawing.Note;
import org.covoyage.insight.evidence.EvidenceMeter.Count;
import org.covoyage.insight.relation.Coherence;
import org.covoyage.insight.relation.Complaints;
import org.covoyage.insight.relation.Consent;
import org.covoyage.insight.relation.EmotionCurve;
import org.covoyage.insight.relation.HandBalance;
import org.covoyage.insight.relation.Intrusion;
import org.covoyage.insight.relation.LoyaltyFigures;
import org.covoyage.insight.relation.Mirror;
import org.covoyage.insight.relation.MomentsOfTruth;
import org.covoyage.insight.relation.PerceptionGap;
import org.covoyage.insight.relation.RolesPlayed;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Transition;
import org.covoyage.picture.explain.Explanation;
import org.covoyage.picture.explain.RelationExplanations;

/** How the figures of the relation came about, for those who point at them. It draws nothing. */
final class RelationNotes {
    private final RelationExplanations explanations;

    RelationNotes(MapData data, Labels labels) {
        this.explanations = new RelationExplanations(labels, data.journey());
    }

    private Note note(Function<RelationExplanations, Explanation> of) {
        return Explanation.note(() -> of.apply(explanations));
    }

    Note feeling(Reading reading) {
        return note(of -> of.feeling(reading));
    }

    Note memory(EmotionCurve curve) {
        return note(of -> of.memory(curve));
    }

    Note mirror(Mirror.Point point) {
        return note(of -> of.mirror(point));
    }

    Note gap(PerceptionGap.Point point) {
        return note(of -> of.gap(point));
    }

    Note journeyGap(PerceptionGap gap) {
        return note(of -> of.journeyGap(gap));
    }

    Note hand(HandBalance.Point point) {
        return note(of -> of.hand(point));
    }

    Note balance(HandBalance.Balance balance) {
        return note(of -> of.balance(balance));
    }

    Note moment(MomentsOfTruth.Point point) {
        return note(of -> of.moment(point));
    }

    Note complaint(Complaints.Case complaint) {
        return note(of -> of.complaint(complaint));
    }

    Note coherence(Coherence.Pair pair, boolean minimum) {
        return note(of -> of.coherence(pair, minimum));
    }

    Note skip(Transition way) {
        return note(of -> of.skip(way));
    }

    Note roles(RolesPlayed.OfStage stage) {
        return note(of -> of.roles(stage));
    }

    Note data(Consent.Use use) {
        return note(of -> of.data(use));
    }

    Note figure(LoyaltyFigures.Figure figure, String shown) {
        return note(of -> of.figure(figure, shown));
    }

    Note meter(Count known) {
        return note(of -> of.meter(known));
    }

    Note load(Intrusion.Load load) {
        return note(of -> of.load(load));
    }
}
