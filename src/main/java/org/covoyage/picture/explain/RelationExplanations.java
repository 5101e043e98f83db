package org.covoyage.picture.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.covoyage.insight.evidence.EvidenceMeter.Count;
import org.covoyage.insight.relation.Average;
import org.covoyage.insight.relation.Coherence;
import org.covoyage.insight.relation.Complaints;
import org.covoyage.insight.relation.Consent;
import org.covoyage.insight.relation.EmotionCurve;
import org.covoyage.insight.relation.HandBalance;
import org.covoyage.insight.relation.Intrusion;
import org.covoyage.insight.relation.LeftOut;
import org.covoyage.insight.relation.LoyaltyFigures;
import org.covoyage.insight.relation.Mirror;
import org.covoyage.insight.relation.MomentsOfTruth;
import org.covoyage.insight.relation.PerceptionGap;
import org.covoyage.insight.relation.RolesPlayed;
import org.covoyage.journey.ClientRoleKind;
import org.covoyage.journey.Evidence;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Series;
import org.covoyage.journey.Source;
import org.covoyage.journey.Transition;
import org.covoyage.picture.Labels;

/**
 * How the figures of both sides of the relation came about: what went in, with its source and n, by which convention.
 * It computes none of them anew, and where they are shown it does not know.
 */
public final class RelationExplanations {
    private final Wording words;
    private final Labels labels;
    private final Journey journey;

    /** Explanations of a journey's relation in the language of labels. */
    public RelationExplanations(Labels labels, Journey journey) {
        this.words = new Wording(labels, journey);
        this.labels = labels;
        this.journey = journey;
    }

    /** One reading of a feeling. */
    public Explanation feeling(Reading reading) {
        List<String> inputs = new ArrayList<>();
        if (reading.low() != null && reading.high() != null) {
            inputs.add(words.of("relation.reading.spread", words.signed(reading.low()), words.signed(reading.high())));
        }
        if (reading.mixed() != null) {
            inputs.add(words.of("relation.reading.mixed", words.signed(reading.mixed())));
        }
        if (reading.quote() != null) {
            inputs.add(words.quoted(reading.quote().strip()));
        }
        inputs.add(known(reading.evidence()));
        return explanation("relation.reading", inputs, words.name(reading.at()),
                words.of("side", reading.series()), words.signed(reading.value()));
    }

    /** What is remembered of a curve of feeling with points, beside what was lived. */
    public Explanation memory(EmotionCurve curve) {
        List<String> inputs = new ArrayList<>(List.of(
                words.of("relation.memory.peak", words.name(curve.peak().at()), words.signed(curve.peak().value()),
                        words.fixed(curve.peak().salience())),
                words.of("relation.memory.end", words.name(curve.end().at()), words.signed(curve.end().value()))));
        if (curve.mean().isKnown()) {
            inputs.add(words.of("relation.memory.mean", words.signed(curve.mean().value()), curve.mean().n()));
            inputs.add(words.of("relation.memory.gap", words.signed(curve.memoryGap())));
        }
        long mixed = curve.points().stream().filter(EmotionCurve.Point::isMixed).count();
        if (mixed > 0) {
            inputs.add(words.of("relation.memory.mixed", mixed, curve.points().size()));
        }
        return explanation("relation.memory", inputs, words.signed(curve.peakEnd()));
    }

    /** The gap between customer and employee at a place. */
    public Explanation mirror(Mirror.Point point) {
        return explanation("relation.mirror", List.of(
                words.of("relation.mirror.customer", words.number(point.customer()), known(point.at(), Series.CUSTOMER)),
                words.of("relation.mirror.employee", words.number(point.employee()), known(point.at(), Series.EMPLOYEE)),
                words.of("relation.mirror.index", words.fixed(point.symmetry()), words.fixed(point.index()))),
                words.name(point.at()), words.signed(point.gap()));
    }

    /** The gap between belief and answer at a place. */
    public Explanation gap(PerceptionGap.Point point) {
        List<String> inputs = new ArrayList<>(List.of(
                words.of("relation.gap.believed", words.number(point.believed()), known(point.at(), Series.BELIEVED)),
                words.of("relation.gap.said", words.number(point.said()), known(point.at(), Series.CUSTOMER))));
        if (!Double.isNaN(point.importance())) {
            inputs.add(words.of("relation.gap.importance", words.number(point.importance())));
        }
        return explanation("relation.gap", inputs, words.name(point.at()), words.signedTenths(point.gap()));
    }

    /** The weighted gap of the journey. */
    public Explanation journeyGap(PerceptionGap gap) {
        return explanation("relation.journey-gap", List.of(), words.signedTenths(gap.journey().value()), gap.journey().n());
    }

    /** Human or automated, and how strange the two sides are to each other at a touchpoint. */
    public Explanation hand(HandBalance.Point point) {
        List<String> inputs = new ArrayList<>();
        if (point.mode() != null) {
            inputs.add(labels.of("mode", point.mode()));
        }
        inputs.add(words.of("relation.hand.scores", words.number(point.automation()),
                words.number(point.employeePersonal()), words.number(point.customerPersonal())));
        inputs.add(words.of("relation.hand.work", words.number(point.impersonal()),
                words.number(point.outcomeVisible())));
        inputs.add(words.of("relation.hand.results", words.fixed(point.customerAlienation()),
                words.fixed(point.employeeAlienation())));
        if (point.level() == HandBalance.Level.ACT) {
            point.cheapest().ifPresent(lever -> inputs.add(words.of("relation.hand.lever",
                    words.of("lever", lever))));
        }
        if (Boolean.FALSE.equals(point.reachable())) {
            inputs.add(words.of("relation.hand.unreachable"));
        }
        if (Boolean.FALSE.equals(point.disclosed())) {
            inputs.add(words.of("relation.hand.undisclosed"));
        }
        return explanation("relation.hand", inputs, words.name(point.at()), point.level() == null
                ? words.of("relation.hand.unknown")
                : words.of("relation.hand.estranged", words.fixed(point.alienation())));
    }

    /** The share of human time of a stage or the journey. */
    public Explanation balance(HandBalance.Balance balance) {
        List<String> inputs = new ArrayList<>();
        balance.minutes().forEach((mode, minutes) -> inputs.add(words.of("relation.balance.minutes",
                labels.of("mode", mode), words.whole(minutes))));
        inputs.add(words.of("relation.balance.rest", balance.human().n()));
        if (balance.alienation().isKnown()) {
            inputs.add(words.of("relation.balance.alienation", words.fixed(balance.alienation().value()),
                    balance.alienation().n()));
        }
        return explanation("relation.balance", inputs, balance.stage() == null ? words.of("relation.journey")
                : words.name(balance.stage()), words.share(balance.human().value()));
    }

    /** How much of an opportunity a touchpoint is. */
    public Explanation moment(MomentsOfTruth.Point point) {
        List<String> inputs = new ArrayList<>(List.of(words.of("relation.moment.inputs",
                words.number(point.importance()), words.number(point.decisionImpact()),
                words.number(point.performance()))));
        if (point.confirmed() != null) {
            inputs.add(words.of(point.confirmed() ? "relation.moment.confirmed" : "relation.moment.refused"));
        }
        return explanation("relation.moment", inputs, words.name(point.at()), words.number(point.opportunity()),
                words.fixed(point.strength()));
    }

    /** A complaint. */
    public Explanation complaint(Complaints.Case of) {
        List<String> inputs = new ArrayList<>();
        if (of.complaint().severity() != null) {
            inputs.add(words.of("relation.complaint.severity", words.number(of.complaint().severity())));
        }
        if (Boolean.TRUE.equals(of.complaint().inPublic())) {
            inputs.add(words.of("relation.complaint.public"));
        }
        if (!Double.isNaN(of.satisfaction())) {
            inputs.add(words.of("relation.complaint.satisfaction", words.number(of.satisfaction())));
        }
        if (!Double.isNaN(of.recovery())) {
            inputs.add(words.of("relation.complaint.recovery", words.signedTenths(of.recovery())));
        }
        if (!Double.isNaN(of.reciprocity())) {
            inputs.add(words.of("relation.complaint.reciprocity", words.fixed(of.reciprocity())));
        }
        inputs.add(known(of.complaint().evidence()));
        return explanation("relation.complaint", inputs, of.complaint().title());
    }

    /** The coherence of a way. */
    public Explanation coherence(Coherence.Pair pair, boolean minimum) {
        List<String> inputs = new ArrayList<>(List.of(words.of("relation.coherence.rated", pair.rated().size())));
        if (minimum) {
            inputs.add(words.of("relation.coherence.minimum"));
        }
        if (Boolean.TRUE.equals(pair.repeat())) {
            inputs.add(words.of("relation.coherence.repeat"));
        }
        inputs.add(known(journey.get(pair.way(), Transition.class).evidence()));
        String way = words.name(pair.from()) + " → " + words.name(pair.to());
        return new Explanation(Double.isNaN(pair.coherence()) ? words.of("relation.coherence.unrated", way)
                : words.of("relation.coherence.what", way, words.fixed(pair.coherence())),
                words.of("relation.coherence.formula"), inputs, words.of("relation.coherence.source"), standing());
    }

    /** A way that leaves touchpoints out. */
    public Explanation skip(Transition way) {
        List<String> inputs = new ArrayList<>();
        List<Id> leftOut = new LeftOut(journey).by(way);
        if (!leftOut.isEmpty()) {
            inputs.add(words.of("relation.skip.left", leftOut.stream().map(words::name).collect(Collectors.joining(", "))));
        }
        if (way.probability() != null) {
            inputs.add(words.of("relation.skip.share", words.share(way.probability())));
        }
        inputs.add(known(way.evidence()));
        return new Explanation(words.of("relation.skip.what", words.name(way.from()) + " → " + words.name(way.target())),
                words.of("relation.skip.formula"), inputs, words.of("relation.skip.source"), "");
    }

    /** The roles at a stage. */
    public Explanation roles(RolesPlayed.OfStage stage) {
        List<ClientRoleKind> unserved = stage.unsupported();
        List<String> inputs = stage.involvement().entrySet().stream().map(role -> words.of(
                unserved.contains(role.getKey()) ? "relation.roles.unserved" : "relation.roles.role",
                labels.of("role", role.getKey()), words.number(role.getValue()))).collect(Collectors.toList());
        if (!Double.isNaN(stage.diversity())) {
            inputs.add(words.of("relation.roles.diversity", words.fixed(stage.diversity())));
        }
        return explanation("relation.roles", inputs, words.name(stage.stage()));
    }

    /** The personal data of a touchpoint. */
    public Explanation data(Consent.Use use) {
        List<String> inputs = new ArrayList<>(List.of(use.data().title()));
        if (use.data().purpose() != null) {
            inputs.add(words.of("relation.data.purpose", use.data().purpose()));
        }
        if (use.data().retention() != null) {
            inputs.add(words.of("relation.data.retention", use.data().retention()));
        }
        if (!use.data().recipients().isEmpty()) {
            inputs.add(words.of("relation.data.recipients", String.join(", ", use.data().recipients())));
        }
        inputs.add(words.of("relation.data.criteria", use.criteria()));
        return explanation("relation.data", inputs, words.name(use.at()));
    }

    /** A key figure with its standard error. */
    public Explanation figure(LoyaltyFigures.Figure figure, String shown) {
        List<String> inputs = new ArrayList<>(List.of(known(figure.measure().evidence())));
        if (figure.isFew()) {
            inputs.add(words.of("relation.figure.few"));
        }
        boolean net = figure.measure().promoters() != null && figure.measure().detractors() != null;
        String formula = Double.isNaN(figure.standardError()) ? "relation.figure.plain"
                : net ? "relation.figure.nps" : "relation.figure.share";
        return new Explanation(words.of("relation.figure.what", figure.measure().name(), shown), words.of(formula),
                inputs, words.of("relation.figure.source"), "");
    }

    /** How the company comes towards the customer at a stage. */
    public Explanation load(Intrusion.Load load) {
        List<String> inputs = new ArrayList<>();
        if (load.contacts().n() > 0) {
            inputs.add(words.of("relation.load.contacts", words.number(load.contacts().sum()), load.contacts().n()));
        }
        if (load.pressure().n() > 0) {
            inputs.add(words.of("relation.load.pressure", words.tenths(load.pressure().sum()), load.pressure().n()));
        }
        mean(inputs, "relation.load.intrusion", load.intrusion());
        mean(inputs, "relation.load.empathy", load.empathy());
        return explanation("relation.load", inputs, words.name(load.stage()));
    }

    /** How the claims of a journey were counted. */
    public Explanation meter(Count known) {
        List<String> inputs = new ArrayList<>();
        known.graded().forEach((grade, claims) -> inputs.add(words.of("relation.meter.line", words.of("grade", grade),
                words.whole(claims))));
        inputs.add(words.of("relation.meter.none", words.whole(known.unsaid())));
        inputs.add(words.of("relation.meter.index", words.share(known.index())));
        return new Explanation(words.of("relation.meter.what", words.whole(known.total())),
                words.of("relation.meter.formula"), inputs, words.of("relation.meter.source"), "");
    }

    private void mean(List<String> inputs, String key, Average mean) {
        if (mean.isKnown()) {
            inputs.add(words.of(key, words.number(mean.value()), mean.n()));
        }
    }

    /** What a rating of one side rests on. */
    private String known(Id at, Series series) {
        return known(journey.all(Reading.class).stream().filter(reading -> reading.at().equals(at))
                .filter(reading -> reading.series() == series && reading.scale() == Scale.RATING).findFirst()
                .map(Reading::evidence).orElse(null));
    }

    /** What a claim rests on: grade, source, n, date. */
    private String known(Evidence evidence) {
        if (evidence == null) {
            return words.of("relation.unsaid");
        }
        Source source = evidence.source() == null ? null : journey.get(evidence.source(), Source.class);
        List<String> parts = new ArrayList<>();
        parts.add(evidence.grade() == null ? null : words.of("grade", evidence.grade()));
        parts.add(source == null ? null : source.title());
        parts.add(evidence.n() == null ? null : words.of("relation.n", words.whole(evidence.n())));
        parts.add(evidence.date() == null ? null : words.date(evidence.date()));
        String all = parts.stream().filter(Objects::nonNull).collect(Collectors.joining(", "));
        return all.isEmpty() ? words.of("relation.unsaid") : all;
    }

    private Explanation explanation(String key, List<String> inputs, Object... named) {
        return new Explanation(words.of(key + ".what", named), words.of(key + ".formula"), inputs,
                words.of(key + ".source"), standing());
    }

    private String standing() {
        return words.of("relation.standing");
    }
}
