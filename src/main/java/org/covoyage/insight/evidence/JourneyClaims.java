package org.covoyage.insight.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.covoyage.journey.Bond;
import org.covoyage.journey.Card;
import org.covoyage.journey.CardKind;
import org.covoyage.journey.ClientRole;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Complaint;
import org.covoyage.journey.Criteria;
import org.covoyage.journey.Criterion;
import org.covoyage.journey.DecisionSeat;
import org.covoyage.journey.DistanceOverride;
import org.covoyage.journey.Element;
import org.covoyage.journey.Evidence;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Measure;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Score;
import org.covoyage.journey.Source;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Step;
import org.covoyage.journey.Tie;
import org.covoyage.journey.TieScore;
import org.covoyage.journey.Touchpoint;
import org.covoyage.journey.Transition;

/**
 * Lists every claim of a journey. What only names or plans something (a touchpoint with nothing but a name, a note, a
 * question, an idea) claims nothing, unless somebody gave it evidence.
 */
public final class JourneyClaims {
    private final Journey journey;
    private final Map<Id, Id> stageOf = new HashMap<>();
    private final List<Claim> claims = new ArrayList<>();

    private JourneyClaims(Journey journey) {
        this.journey = journey;
        journey.all(Stage.class).forEach(stage -> stageOf.put(stage.id(), stage.id()));
        journey.all(Step.class).forEach(step -> stageOf.put(step.id(), step.stage()));
        journey.all(Touchpoint.class).forEach(at -> stageOf.put(at.id(), at.stage()));
        journey.all(Stage.class).forEach(this::stage);
        journey.all(Touchpoint.class).stream().filter(JourneyClaims::says).forEach(at ->
                add(Claim.Kind.TOUCHPOINT, at, at.id(), at.evidence()));
        journey.all(Reading.class).forEach(reading -> add(Claim.Kind.READING, reading, reading.at(),
                reading.evidence()));
        journey.all(Companion.class).forEach(this::companion);
        journey.all(Tie.class).forEach(this::tie);
        journey.all(Bond.class).forEach(bond -> add(Claim.Kind.BOND, bond, bond.listener(), bond.evidence()));
        journey.all(DecisionSeat.class).forEach(seat -> claims.add(Claim.of(Claim.Kind.SEAT, seat.id(), seat.member(),
                seat.stage(), seat.evidence(), source(seat.evidence()))));
        journey.all(Transition.class).stream().filter(JourneyClaims::says).forEach(way ->
                claims.add(Claim.of(Claim.Kind.TRANSITION, way.id(), way.id(), stageOf.get(way.from()),
                        way.evidence(), source(way.evidence()))));
        journey.all(ClientRole.class).forEach(role -> add(Claim.Kind.ROLE, role, role.stage(), role.evidence()));
        journey.all(Measure.class).forEach(measure -> claims.add(Claim.of(Claim.Kind.MEASURE, measure.id(),
                measure.id(), stage(measure.touchpoint(), measure.stage()), measure.evidence(),
                source(measure.evidence()))));
        journey.all(Complaint.class).forEach(complaint -> claims.add(Claim.of(Claim.Kind.COMPLAINT, complaint.id(),
                complaint.id(), stage(complaint.touchpoint(), complaint.stage()), complaint.evidence(),
                source(complaint.evidence()))));
        journey.all(Card.class).stream().filter(JourneyClaims::says).forEach(card -> claims.add(Claim.of(
                Claim.Kind.CARD, card.id(), card.id(), card.stage(), card.evidence(), source(card.evidence()))));
    }

    /** The claims of a journey as it is now. */
    public static List<Claim> of(Journey journey) {
        return List.copyOf(new JourneyClaims(journey).claims);
    }

    private void add(Claim.Kind kind, Element element, Id at, Evidence evidence) {
        claims.add(Claim.of(kind, element.id(), at, stageOf.get(at), evidence, source(evidence)));
    }

    private Id stage(Id touchpoint, Id stage) {
        return touchpoint == null ? stage : stageOf.get(touchpoint);
    }

    private Source source(Evidence evidence) {
        return evidence == null ? null : journey.get(evidence.source(), Source.class);
    }

    private void stage(Stage stage) {
        if (Stream.of(stage.ownJudgement(), stage.inclination(), stage.importance(), stage.evidence())
                .anyMatch(Objects::nonNull)) {
            add(Claim.Kind.STAGE, stage, stage.id(), stage.evidence());
        }
    }

    private void companion(Companion companion) {
        criteria(companion.criteriaOrNone(), companion.groupSize(), companion.id(), companion.id(), null);
        override(companion.override(), companion.id(), companion.id(), null);
    }

    private void tie(Tie tie) {
        claims.add(Claim.of(Claim.Kind.INVOLVEMENT, tie.id(), tie.companion(), tie.stage(), tie.evidence(),
                source(tie.evidence())).orGraded(journey.get(tie.companion(), Companion.class).involvementGrade()));
        if (tie.criteria() != null) {
            criteria(tie.criteria(), null, tie.id(), tie.companion(), tie.stage());
        }
        override(tie.override(), tie.id(), tie.companion(), tie.stage());
    }

    private void override(DistanceOverride override, Id element, Id companion, Id stage) {
        if (override != null) {
            claims.add(new Claim(Claim.Kind.OVERRIDE, element, companion, stage, override.grade(), null, null, null,
                    override.reason() == null || override.reason().isBlank()));
        }
    }

    private void criteria(Criteria of, Double groupSize, Id element, Id companion, Id stage) {
        for (Criterion criterion : Criterion.values()) {
            if (of.score(criterion, groupSize) != null) {
                Score score = switch (criterion) {
                    case PRESENCE -> of.presence();
                    case IDENTITY -> of.identity();
                    case MEMBERSHIP -> of.membership();
                    case TIE -> plain(of.tie());
                    case NUMBER -> of.number();
                    case TEMPORAL -> of.temporal();
                    case SIMILARITY -> of.similarity();
                };
                Grade grade = score == null ? null : score.grade();
                Source source = score == null ? null : journey.get(score.source(), Source.class);
                claims.add(Claim.of(Claim.Kind.CRITERION, element, companion, stage, null, source).orGraded(grade));
            }
        }
    }

    private static Score plain(TieScore tie) {
        return new Score(tie.distance(), tie.grade(), tie.source(), tie.note());
    }

    private static boolean says(Touchpoint at) {
        return Stream.of(at.minutes(), at.momentOfTruth(), at.ease(), at.design(), at.customerEquipment(),
                at.employeeEquipment(), at.humanHand(), at.data(), at.solicitation(), at.evidence())
                .anyMatch(Objects::nonNull);
    }

    private static boolean says(Transition way) {
        return Stream.of(way.probability(), way.traffic(), way.handover(), way.repeat(), way.evidence())
                .anyMatch(Objects::nonNull);
    }

    /** Whether a card says how things are, so that it may be wrong. */
    public static boolean says(Card card) {
        return card.evidence() != null || card.kind() == CardKind.QUOTE || card.kind() == CardKind.PAIN
                || card.kind() == CardKind.GAIN;
    }
}
