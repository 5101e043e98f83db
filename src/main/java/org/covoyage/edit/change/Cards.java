package org.covoyage.edit.change;

import java.util.List;
import org.covoyage.journey.Card;
import org.covoyage.journey.Id;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Lane;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Step;

/** The cards in the cells. Removing is {@link Removal}'s, duplicating {@link Copies}'. */
public final class Cards {
    private final Draft draft;

    /** Cards in a draft. */
    public Cards(Draft draft) {
        this.draft = draft;
    }

    /** Adds a card at an index, from 0, in a cell. */
    public Id add(Id lane, Id stage, int index, String text) {
        draft.need(lane, Lane.class);
        draft.need(stage, Stage.class);
        Id id = draft.fresh().of(Kind.CARD, text);
        draft.addBefore(Card.of(id, lane, stage, text), draft.next(Kind.CARD, in(lane, stage), index, List.of()));
        return id;
    }

    /** Makes a card say something else. */
    public void text(Id card, String text) {
        draft.put(draft.need(card, Card.class).withText(text));
    }

    /** Moves cards, in their given order, to an index in a cell. A step of another stage is let go. */
    public void move(List<Id> cards, Id lane, Id stage, int index) {
        draft.need(lane, Lane.class);
        draft.need(stage, Stage.class);
        Id next = draft.next(Kind.CARD, in(lane, stage), index, cards);
        for (Id id : cards) {
            Card moved = Records.with(Records.with(draft.need(id, Card.class), "lane", lane), "stage", stage);
            Step step = draft.get(moved.step(), Step.class);
            draft.put(step == null || step.stage().equals(stage) ? moved : Records.with(moved, "step", null));
            draft.moveBefore(id, next);
        }
    }

    /** The cards of a cell in their order. */
    public List<Id> in(Id lane, Id stage) {
        return draft.neededBy(lane, stage, Card.class).stream().filter(card -> card.lane().equals(lane)
                && card.stage().equals(stage)).map(Card::id).toList();
    }
}
