package org.covoyage.edit.change;

import java.util.List;
import org.covoyage.journey.Id;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Touchpoint;
import org.covoyage.journey.Transition;
import org.covoyage.journey.TransitionKind;

/** Ways from stage to stage, from touchpoint to touchpoint, and out of the journey. */
public final class Ways {
    private final Draft draft;

    /** Ways in a draft. */
    public Ways(Draft draft) {
        this.draft = draft;
    }

    /**
     * Draws a way; its kind follows from where it leads: on to the next, past some, back, or out.
     *
     * @param to {@code null} for out of the journey
     */
    public Id add(Id from, Id to) {
        Id id = draft.fresh().between(Kind.TRANSITION, from, "to-", to == null ? Id.OUTSIDE : to);
        draft.add(new Transition(id, from, to, kind(from, to), null, null, null, null, null, null, null, null));
        return id;
    }

    /** Says what stands on the arrow; {@code null} or blank for nothing. */
    public void label(Id way, String label) {
        draft.need(way, Transition.class);
        draft.set(way, "label", label == null || label.isBlank() ? null : label.strip());
    }

    /** Says how often it is taken, 0 … 1; {@code null} when unknown. */
    public void probability(Id way, Double probability) {
        draft.need(way, Transition.class);
        draft.set(way, "probability", probability);
    }

    private TransitionKind kind(Id from, Id to) {
        if (to == null) {
            return TransitionKind.EXIT;
        }
        int distance = place(to) - place(from);
        return distance <= 0 ? TransitionKind.LOOP : distance == 1 ? TransitionKind.FORWARD : TransitionKind.SKIP;
    }

    /** The place of a stage, or of a touchpoint among all in the order in which they are met. */
    private int place(Id id) {
        if (draft.get(id) instanceof Stage) {
            return draft.ids(Kind.STAGE).indexOf(id);
        }
        draft.need(id, Touchpoint.class);
        Touchpoints touchpoints = new Touchpoints(draft);
        List<Id> met = draft.ids(Kind.STAGE).stream().flatMap(stage -> touchpoints.in(stage).stream()).toList();
        return met.indexOf(id);
    }
}
