package org.covoyage.edit.change;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covoyage.journey.Card;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Step;
import org.covoyage.journey.Touchpoint;

/** The steps inside stages. Removing one is {@link Removal}'s: its cards stay in the stage, its readings go. */
public final class Steps {
    private final Draft draft;

    /** Steps in a draft. */
    public Steps(Draft draft) {
        this.draft = draft;
    }

    /** Adds a step at an index, from 0, among those of its stage. */
    public Id add(Id stage, int index, String name) {
        draft.need(stage, Stage.class);
        Id id = draft.fresh().of(Kind.STEP, name);
        draft.addBefore(new Step(id, stage, name, null), draft.next(Kind.STEP, of(stage), index, List.of()));
        return id;
    }

    /** Says otherwise what the customer does. */
    public void rename(Id step, String name) {
        draft.need(step, Step.class);
        draft.set(step, "name", name);
    }

    /** Moves steps, in their given order, to an index in a stage; their cards and touchpoints go along. */
    public void move(List<Id> steps, Id stage, int index) {
        draft.need(stage, Stage.class);
        Id next = draft.next(Kind.STEP, of(stage), index, steps);
        for (Id id : steps) {
            if (!draft.need(id, Step.class).stage().equals(stage)) {
                draft.set(id, "stage", stage);
                for (Element element : draft.neededBy(id)) {
                    if (element instanceof Card || element instanceof Touchpoint) {
                        draft.put(Records.with(element, "stage", stage));
                    }
                }
            }
            draft.moveBefore(id, next);
        }
    }

    /**
     * Colours a step.
     *
     * @param colour {@code #RRGGBB}; {@code null} for the theme's own
     */
    public void recolour(Id step, String colour) {
        draft.need(step, Step.class);
        draft.set(step, "colour", colour);
    }

    /**
     * Splits a step in two. Its cards and touchpoints stay with the first half, save those that are named; so do
     * readings, as nobody knows more.
     *
     * @param later cards and touchpoints of the step that go to the second half; others do not count
     * @return the second half, which stands behind the first
     */
    public Id split(Id step, String secondName, Collection<Id> later) {
        Step first = draft.need(step, Step.class);
        Id second = draft.fresh().of(Kind.STEP, secondName);
        List<Id> steps = of(first.stage());
        draft.addBefore(Records.with(Records.with(first, "id", second), "name", secondName),
                draft.next(Kind.STEP, steps, steps.indexOf(step) + 1, List.of()));
        for (Element element : draft.neededBy(step)) {
            if (later.contains(element.id()) && (element instanceof Card || element instanceof Touchpoint)) {
                draft.put(Records.with(element, "step", second));
            }
        }
        return second;
    }

    /**
     * Makes two steps of one stage one, which keeps the first's id and place: what belonged to the second belongs to it.
     *
     * @throws IllegalArgumentException when both are the same, or in different stages
     */
    public void merge(Id first, Id second, String name) {
        Step kept = draft.need(first, Step.class);
        Step gone = draft.need(second, Step.class);
        if (first.equals(second) || !kept.stage().equals(gone.stage())) {
            throw new IllegalArgumentException("no two steps of one stage: " + first + ", " + second);
        }
        String note = Stream.of(kept.note(), gone.note()).filter(Objects::nonNull).distinct()
                .collect(Collectors.joining("\n"));
        draft.put(new Step(first, kept.stage(), name, kept.colour() == null ? gone.colour() : kept.colour(),
                note.isEmpty() ? null : note));
        draft.neededBy(second).forEach(element -> draft.put(Records.leading(element,
                id -> id.equals(second) ? first : id)));
        draft.remove(second);
    }

    private List<Id> of(Id stage) {
        return draft.neededBy(stage, Step.class).stream().map(Step::id).toList();
    }
}
