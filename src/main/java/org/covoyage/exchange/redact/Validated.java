package org.covoyage.exchange.redact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.covoyage.journey.Bond;
import org.covoyage.journey.Card;
import org.covoyage.journey.CardKind;
import org.covoyage.journey.ClientRole;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Complaint;
import org.covoyage.journey.Criteria;
import org.covoyage.journey.Criterion;
import org.covoyage.journey.DecisionSeat;
import org.covoyage.journey.Element;
import org.covoyage.journey.Evidence;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Measure;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Project;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;
import org.covoyage.journey.Touchpoint;
import org.covoyage.journey.Transition;

/**
 * A project with only what is measured or observed (grades A and B): claims that rest on a workshop, an assumption or
 * nothing are left out, and what is no claim (stages, steps, the existence of a touchpoint, ideas) stays.
 *
 * @param project what is left
 * @param leftOut claims that were left out of each of its scenarios, 0 or more, in their order
 */
public record Validated(Project project, List<Integer> leftOut) {

    /** Copies. */
    public Validated {
        leftOut = List.copyOf(leftOut);
    }

    /** What is validated of a project, which is not altered. */
    public static Validated of(Project project) {
        List<Work> works = project.scenarios().stream().map(Work::new).toList();
        List<Journey> scenarios = works.stream().map(Work::journey).toList();
        return new Validated(new Project(project.cover(), scenarios), works.stream().map(work -> work.leftOut).toList());
    }

    private static boolean isGood(Grade grade) {
        return grade == Grade.A || grade == Grade.B;
    }

    private static boolean isGood(Evidence evidence) {
        return evidence != null && isGood(evidence.grade());
    }

    private static boolean isGood(Criteria criteria) {
        return Arrays.stream(Criterion.values()).filter(criterion -> criteria.score(criterion, null) != null)
                .allMatch(criterion -> isGood(criteria.grade(criterion)));
    }

    /** One journey under way. */
    private static final class Work {
        private final Journey journey;
        private final Set<Id> gone = new HashSet<>();
        private int leftOut;

        Work(Journey journey) {
            this.journey = journey;
            journey.all(Companion.class).stream().filter(companion -> !isKnown(companion))
                    .forEach(companion -> gone.add(companion.id()));
        }

        private static boolean isKnown(Companion companion) {
            boolean scored = Arrays.stream(Criterion.values())
                    .anyMatch(criterion -> companion.criteriaOrNone().score(criterion, null) != null);
            boolean distance = companion.override() != null ? isGood(companion.override().grade())
                    : scored && isGood(companion.criteriaOrNone());
            return distance && isGood(companion.involvementGrade());
        }

        Journey journey() {
            List<Element> left = new ArrayList<>();
            for (Kind kind : Kind.values()) {
                for (Element element : journey.all(kind)) {
                    Element rest = validated(element);
                    if (!Objects.equals(rest, element)) {
                        leftOut++;
                    }
                    if (rest != null) {
                        left.add(rest);
                    }
                }
            }
            return Journey.of(left);
        }

        /** What is left of an element; {@code null} when nothing is. */
        private Element validated(Element element) {
            return switch (element) {
                case Reading of -> isGood(of.evidence()) ? of : null;
                case Measure of -> isGood(of.evidence()) ? of : null;
                case ClientRole of -> isGood(of.evidence()) ? of : null;
                case Complaint of -> isGood(of.evidence()) ? of : null;
                case Bond of -> isGood(of.evidence()) && !gone.contains(of.listener())
                        && !gone.contains(of.listenedTo()) ? of : null;
                case DecisionSeat of -> isGood(of.evidence()) && !gone.contains(of.member()) ? of : null;
                case Companion of -> gone.contains(of.id()) ? null : of;
                case Tie of -> isKnown(of) ? of : null;
                case Card of -> isKnown(of) ? of : null;
                case Touchpoint of -> isGood(of.evidence()) ? of : bare(of);
                case Transition of -> isGood(of.evidence()) ? of : new Transition(of.id(), of.from(), of.target(),
                        of.kind(), of.label(), null, null, of.towards(), null, null, of.evidence(), of.note());
                case Stage of -> isGood(of.evidence()) ? of : new Stage(of.id(), of.name(), of.phase(), of.goal(),
                        of.duration(), null, null, null, of.decisionRule(), of.colour(), of.width(), of.evidence(),
                        of.note());
                case Persona of -> of.loyalty() == null ? of : new Persona(of.id(), of.name(), of.focal(),
                        of.description(), of.quote(), of.goals(), of.portrait(), null, of.note());
                default -> element;
            };
        }

        /** A tie that says nothing of its own evidence has that of the companion's involvements. */
        private boolean isKnown(Tie tie) {
            boolean involvement = tie.evidence() == null || tie.evidence().grade() == null || isGood(tie.evidence());
            return !gone.contains(tie.companion()) && involvement && (tie.criteria() == null || isGood(tie.criteria()))
                    && (tie.override() == null || isGood(tie.override().grade()));
        }

        /** What people think, what hurts and what is quoted must be known; what else is graded must be graded well. */
        private boolean isKnown(Card card) {
            Lane lane = journey.get(card.lane(), Lane.class);
            boolean claims = card.kind() == CardKind.PAIN || card.kind() == CardKind.GAIN
                    || card.kind() == CardKind.QUOTE || lane.type() == LaneType.PAINS
                    || lane.type() == LaneType.THOUGHTS;
            boolean graded = card.evidence() != null && card.evidence().grade() != null;
            return isGood(card.evidence()) || !claims && !graded;
        }

        /** That there is a touchpoint, by which channel and who serves; nothing of how it is. */
        private static Touchpoint bare(Touchpoint of) {
            return new Touchpoint(of.id(), of.stage(), of.step(), of.name(), of.channel(), of.channelName(), of.mode(),
                    of.line(), of.ownership(), of.owner(), of.initiator(), of.status(), null, null, null, null, null,
                    null, null, null, null, of.serves(), of.image(), of.evidence(), of.note());
        }
    }
}
