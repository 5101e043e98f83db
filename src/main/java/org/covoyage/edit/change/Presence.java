package org.covoyage.edit.change;

import java.util.List;
import java.util.Optional;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Id;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;

/** At which stages companions travel along: where they are connected, where they join and where they leave. */
public final class Presence {
    /** How far a companion is involved when somebody only says that it is there: it advises. */
    public static final double INVOLVEMENT = 0.5;

    private final Draft draft;

    /** Presence in a draft. */
    public Presence(Draft draft) {
        this.draft = draft;
    }

    /** The tie between a companion and a stage. */
    public Optional<Tie> find(Id companion, Id stage) {
        return draft.neededBy(companion, Tie.class).stream()
                .filter(tie -> tie.companion().equals(companion) && tie.stage().equals(stage)).findFirst();
    }

    /** Whether a companion is involved at a stage. */
    public boolean isAt(Id companion, Id stage) {
        return find(companion, stage).filter(tie -> tie.involvement() > 0).isPresent();
    }

    /**
     * Connects a companion to a stage, or says how far it is involved there.
     *
     * @param involvement above 0 … 1 acts jointly
     * @return the tie
     */
    public Id connect(Id companion, Id stage, double involvement) {
        draft.need(companion, Companion.class);
        draft.need(stage, Stage.class);
        Tie found = find(companion, stage).orElse(null);
        if (found != null) {
            draft.set(found.id(), "involvement", involvement);
            return found.id();
        }
        Id id = draft.fresh().between(Kind.TIE, companion, "at-", stage);
        draft.add(new Tie(id, companion, stage, involvement, null, null, null, null, null, null, null));
        return id;
    }

    /** Connects the companion of a tie to another stage, where it is involved and speaks as at the tie's own. */
    public Id connectAlike(Id model, Id stage) {
        Tie like = draft.need(model, Tie.class);
        Id tie = connect(like.companion(), stage, like.involvement());
        draft.set(tie, "direction", like.direction());
        draft.set(tie, "voices", like.voices());
        return tie;
    }

    /**
     * Says that a companion is absent from a stage. What was found out about it there is kept, with involvement 0; a
     * tie of bare numbers goes.
     */
    public void disconnect(Id companion, Id stage) {
        find(companion, stage).ifPresent(tie -> {
            boolean bare = tie.override() == null && tie.criteria() == null && tie.evidence() == null
                    && tie.note() == null && tie.roles().isEmpty();
            if (bare) {
                draft.remove(tie.id());
            } else {
                draft.set(tie.id(), "involvement", 0.0);
            }
        });
    }

    /**
     * Makes a companion join at a stage: the stretch of stages that contains {@code near} begins there.
     * Where it is new it is involved as where it joined before; where it was and now is not, it is disconnected.
     */
    public void joinAt(Id companion, Id near, Id stage) {
        move(companion, near, stage, draft.ids(Kind.STAGE));
    }

    /** Makes a companion leave after a stage: the stretch of stages that contains {@code near} ends there. */
    public void leaveAfter(Id companion, Id near, Id stage) {
        move(companion, near, stage, draft.ids(Kind.STAGE).reversed());
    }

    /** Moves the end of a stretch that comes first in an order of stages. */
    private void move(Id companion, Id near, Id stage, List<Id> order) {
        int from = order.indexOf(near);
        int to = order.indexOf(stage);
        if (from < 0 || to < 0 || !isAt(companion, near)) {
            throw new IllegalArgumentException("no stretch of " + companion + " at " + near);
        }
        int end = from;
        while (end > 0 && isAt(companion, order.get(end - 1))) {
            end--;
        }
        Tie model = find(companion, order.get(end)).orElseThrow();
        for (int i = end - 1; i >= to; i--) {
            if (!isAt(companion, order.get(i))) {
                connectAlike(model.id(), order.get(i));
            }
        }
        for (int i = end; i < to && i < order.size(); i++) {
            disconnect(companion, order.get(i));
        }
    }
}
