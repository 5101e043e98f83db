package org.covoyage.picture.explain;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.insight.evidence.EvidenceMeter;
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
import org.covoyage.journey.Grade;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Justice;
import org.covoyage.picture.Labels;
import org.covoyage.picture.flag.PlaceNames;

/**
 * How the figures of both sides of the relation came about, (a) to (k). Given figures, it writes them out with what went
 * in; it computes none of them anew. Every one says that it is a convention.
 */
public final class RelationExplanations {
    private final Wording words;
    private final PlaceNames names;

    /** Explanations of a journey's figures in the language of labels. */
    public RelationExplanations(Labels labels, Journey journey) {
        words = new Wording(labels, journey);
        names = new PlaceNames(labels, journey);
    }

    /** Gap, symmetry and index at a place (a). */
    public Explanation mirror(Mirror.Point of) {
        return words.convention("mirror", List.of(words.of("mirror.in", words.tenths(of.customer()),
                words.tenths(of.employee())), words.of("mirror.parts", words.fixed(of.symmetry()),
                words.fixed(of.care()))), names.of(of.at()), words.signed(of.gap()), words.fixed(of.index()));
    }

    /** The symmetry of what both sides have at hand (a). */
    public Explanation equipment(Mirror.Equipped of) {
        return words.convention("equipment", List.of(words.of("equipment.in", words.fixed(of.customer()),
                words.fixed(of.employee()))), names.of(of.at()), words.fixed(of.symmetry()));
    }

    /** Belief against answers at a place (b). */
    public Explanation gap(PerceptionGap.Point of) {
        return words.convention("gap", List.of(words.of("gap.in", words.tenths(of.believed()), words.tenths(of.said()),
                of.n() == null ? words.of("undefined") : words.whole(of.n()))), names.of(of.at()),
                words.signed(of.gap()));
    }

    /** The journey's gap, weighted by importance (b). */
    public Explanation gap(PerceptionGap of) {
        return words.convention("gap-journey", words.terms(of.points().stream()
                .filter(point -> !Double.isNaN(point.importance())).toList(), PerceptionGap.Point::gap,
                point -> words.of("gap-journey.in", names.of(point.at()), words.signed(point.gap()),
                        words.number(point.importance()))), words.signed(of.journey().value()), of.journey().n());
    }

    /** Alienation at a touchpoint (c). */
    public Explanation alienation(HandBalance.Point of) {
        return words.convention("alienation", List.of(words.of("alienation.customer", words.number(of.automation()),
                words.number(of.employeePersonal()), words.fixed(of.customerAlienation())),
                words.of("alienation.employee", words.number(of.impersonal()), words.number(of.customerPersonal()),
                        words.number(of.outcomeVisible()), words.fixed(of.employeeAlienation()))), names.of(of.at()),
                words.fixed(of.alienation()));
    }

    /** The human share of the time of a stage or the journey (c). */
    public Explanation human(HandBalance.Balance of) {
        List<String> inputs = new ArrayList<>();
        of.minutes().forEach((mode, minutes) -> inputs.add(words.of("human.in", words.of("mode", mode),
                words.number(minutes), words.number(mode.automation()))));
        return words.convention("human", inputs, words.share(of.human().value()), of.human().n());
    }

    /** Strength and opportunity of a moment (d). */
    public Explanation moment(MomentsOfTruth.Point of) {
        return words.convention("moment", List.of(words.of("moment.in", words.number(of.importance()),
                words.number(of.decisionImpact()), words.number(of.performance()), words.fixed(of.strength()))),
                names.of(of.at()), words.number(of.opportunity()));
    }

    /** What was lived and what is remembered (e); a curve without points has neither. */
    public Explanation emotion(EmotionCurve of) {
        List<String> inputs = of.points().isEmpty() ? List.of() : List.of(
                words.of("emotion.peak", names.of(of.peak().at()), words.signed(of.peak().value())),
                words.of("emotion.end", names.of(of.end().at()), words.signed(of.end().value())));
        return words.convention("emotion", inputs, words.signed(of.mean().value()), words.signed(of.peakEnd()),
                of.mean().n());
    }

    /** The coherence of a way (f). */
    public Explanation coherence(Coherence.Pair of) {
        return words.convention("coherence", List.of(words.of("coherence.in", String.join(" · ", of.rated().stream()
                .map(words::number).toList()))), names.of(of.way()), words.share(of.coherence()));
    }

    /** The diversity of roles at a stage (g). */
    public Explanation roles(RolesPlayed.OfStage of) {
        return words.convention("roles", List.of(words.of("roles.in", String.join(" · ", of.involvement().values()
                .stream().map(words::number).toList()))), names.of(of.stage()), words.fixed(of.diversity()),
                words.fixed(of.evenness()));
    }

    /** The satisfaction with an answer, recovery and reciprocity (h). */
    public Explanation complaint(Complaints.Case of) {
        Justice justice = of.complaint().justice();
        List<String> inputs = new ArrayList<>();
        if (justice != null) {
            inputs.add(words.of("complaint.justice", number(justice.distributive()), number(justice.interactional()),
                    number(justice.procedural())));
        }
        inputs.add(words.of("complaint.in", number(of.complaint().satisfactionBefore()),
                number(of.complaint().satisfactionAfter()), number(of.complaint().customerEffort()),
                number(of.complaint().companyReturn())));
        return words.convention("complaint", inputs, names.of(of.id()), words.tenths(of.satisfaction()),
                words.signed(of.recovery()), words.fixed(of.reciprocity()));
    }

    /** What the criteria of an impact assessment say of a touchpoint (i). */
    public Explanation data(Consent.Use of) {
        return words.convention("data", List.of(words.of("data.in", String.join(", ", of.data().categories()))),
                names.of(of.at()), of.criteria());
    }

    /** A key figure and its standard error (j). */
    public Explanation figure(LoyaltyFigures.Figure of) {
        return words.convention("figure", List.of(words.of("figure.in", of.n() == null ? words.of("undefined")
                : words.whole(of.n()))), names.of(of.id()), words.tenths(of.value()),
                words.tenths(of.standardError()));
    }

    /** Pressure and intrusion of a stage or the journey (k). */
    public Explanation intrusion(Intrusion.Load of) {
        return words.convention("intrusion", List.of(words.of("intrusion.in", words.tenths(of.contacts().sum()),
                of.contacts().n())), words.tenths(of.pressure().sum()), words.fixed(of.intrusion().value()));
    }

    /** The meter of evidence. */
    public Explanation evidence(EvidenceMeter.Count of) {
        return words.convention("meter", List.of(words.of("meter.in", of.graded().get(Grade.A),
                of.graded().get(Grade.B), of.graded().get(Grade.C), of.graded().get(Grade.D), of.unsaid())),
                words.share(of.index()), of.total());
    }

    private String number(Double value) {
        return words.number(value == null ? Double.NaN : value);
    }
}
