package org.covoyage.edit.change;

import java.util.List;
import org.covoyage.journey.Id;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Step;
import org.covoyage.journey.Touchpoint;

/** The touchpoints of the stages. Removing is {@link Removal}'s, duplicating {@link Copies}'. */
public final class Touchpoints {
    private final Draft draft;

    /** Touchpoints in a draft. */
    public Touchpoints(Draft draft) {
        this.draft = draft;
    }

    /** Adds a touchpoint of which only the name is known, at an index, from 0, in a stage. */
    public Id add(Id stage, int index, String name) {
        draft.need(stage, Stage.class);
        Id id = draft.fresh().of(Kind.TOUCHPOINT, name);
        draft.addBefore(new Touchpoint(id, stage, null, name, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, List.of(), null, null, null),
                draft.next(Kind.TOUCHPOINT, in(stage), index, List.of()));
        return id;
    }

    /** Gives a touchpoint another name. */
    public void rename(Id touchpoint, String name) {
        draft.need(touchpoint, Touchpoint.class);
        draft.set(touchpoint, "name", name);
    }

    /**
     * Moves touchpoints, in their given order, to an index in a stage; what was read there goes along. A step of
     * another stage is let go.
     */
    public void move(List<Id> touchpoints, Id stage, int index) {
        draft.need(stage, Stage.class);
        Id next = draft.next(Kind.TOUCHPOINT, in(stage), index, touchpoints);
        for (Id id : touchpoints) {
            Touchpoint moved = Records.with(draft.need(id, Touchpoint.class), "stage", stage);
            Step step = draft.get(moved.step(), Step.class);
            draft.put(step == null || step.stage().equals(stage) ? moved : Records.with(moved, "step", null));
            draft.moveBefore(id, next);
        }
    }

    /** The touchpoints of a stage in their order. */
    public List<Id> in(Id stage) {
        return draft.neededBy(stage, Touchpoint.class).stream().filter(each -> each.stage().equals(stage))
                .map(Touchpoint::id).toList();
    }
}
