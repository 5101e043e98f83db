package org.covoyage.edit.change;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.covoyage.journey.Card;
import org.covoyage.journey.ClientRole;
import org.covoyage.journey.Complaint;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Measure;
import org.covoyage.journey.Phase;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Step;
import org.covoyage.journey.Tie;
import org.covoyage.journey.Touchpoint;
import org.covoyage.journey.Transition;

/**
 * The columns of the map. Removing is {@link Removal}'s, duplicating {@link Copies}', merging {@link StageMerge}'s.
 */
public final class Stages {
    private final Draft draft;

    /** Stages in a draft. */
    public Stages(Draft draft) {
        this.draft = draft;
    }

    /** Adds a stage in front of another; at the end for {@code null}. */
    public Id addBefore(Id next, String name) {
        Id id = draft.fresh().of(Kind.STAGE, name);
        draft.addBefore(new Stage(id, name, null, null, null, null, null, null, null, null, null, null), next);
        return id;
    }

    /** Adds a stage behind another. */
    public Id addAfter(Id stage, String name) {
        draft.need(stage, Stage.class);
        return addBefore(behind(stage), name);
    }

    /** Gives a stage another name. */
    public void rename(Id stage, String name) {
        draft.need(stage, Stage.class);
        draft.set(stage, "name", name);
    }

    /**
     * Colours a stage's header.
     *
     * @param colour {@code #RRGGBB}; {@code null} for the theme's own
     */
    public void recolour(Id stage, String colour) {
        draft.need(stage, Stage.class);
        draft.set(stage, "colour", colour);
    }

    /**
     * Makes a stage's column wider or narrower than the ordinary one.
     *
     * @param times the ordinary width, 0.5 … 3; {@code null} for the ordinary one
     */
    public void resize(Id stage, Double times) {
        draft.need(stage, Stage.class);
        draft.set(stage, "width", times);
    }

    /** Says to which phase of the theory a stage belongs; {@code null} for none said. */
    public void phase(Id stage, Phase phase) {
        draft.need(stage, Stage.class);
        draft.set(stage, "phase", phase);
    }

    /** Moves a stage in front of another; to the end for {@code null}. */
    public void moveBefore(Id stage, Id next) {
        draft.need(stage, Stage.class);
        draft.moveBefore(stage, next);
    }

    /**
     * Splits a stage in two. What is named goes to the second half, and so does what belongs to a step named. Whoever
     * travels along and whatever the customer is there holds for both halves; the ways that leave the stage leave its
     * second half. Readings of the stage as a whole, seats and the rule of decision stay with the first, as nobody
     * knows more.
     *
     * @param later steps, cards, touchpoints, roles, measures and complaints of the stage; others do not count
     * @return the second half
     */
    public Id split(Id stage, String secondName, Collection<Id> later) {
        Stage first = draft.need(stage, Stage.class);
        Id second = draft.fresh().of(Kind.STAGE, secondName);
        Stage half = Records.with(Records.with(Records.with(first, "id", second), "name", secondName),
                "decisionRule", null);
        draft.addBefore(half, behind(stage));
        Set<Id> going = new LinkedHashSet<>(later);
        for (Element element : draft.neededBy(stage)) {
            switch (element) {
                case Card card when going.contains(card.step()) -> going.add(card.id());
                case Touchpoint touchpoint when going.contains(touchpoint.step()) -> going.add(touchpoint.id());
                default -> {
                }
            }
        }
        for (Step step : draft.neededBy(stage, Step.class)) {
            if (going.contains(step.id())) {
                draft.set(step.id(), "stage", second);
            }
        }
        for (Element element : draft.neededBy(stage)) {
            switch (element) {
                case Card _, Touchpoint _, Measure _, Complaint _ when going.contains(element.id()) ->
                        draft.put(withoutStrangeStep(Records.with(element, "stage", second), second));
                case Tie tie -> draft.add(Records.with(Records.with(tie, "stage", second), "id",
                        draft.fresh().between(Kind.TIE, tie.companion(), "at-", second)));
                case ClientRole role -> draft.add(Records.with(Records.with(role, "stage", second), "id",
                        draft.fresh().of(Kind.ROLE, second.value() + "-" + role.role())));
                case Transition way when way.from().equals(stage) -> draft.put(Records.with(way, "from", second));
                default -> {
                }
            }
        }
        letGoOfSteps(stage);
        new Views(draft).showBeside(Views.STAGES, stage, second);
        return second;
    }

    /** Cards and touchpoints that stay do without a step that went. */
    private void letGoOfSteps(Id stage) {
        draft.neededBy(stage).forEach(element -> draft.put(withoutStrangeStep(element, stage)));
    }

    private Element withoutStrangeStep(Element element, Id stage) {
        Id step = switch (element) {
            case Card card -> card.step();
            case Touchpoint touchpoint -> touchpoint.step();
            default -> null;
        };
        Step of = draft.get(step, Step.class);
        return of == null || of.stage().equals(stage) ? element : Records.with(element, "step", null);
    }

    private Id behind(Id stage) {
        return draft.next(Kind.STAGE, List.of(stage), 1, List.of());
    }
}
