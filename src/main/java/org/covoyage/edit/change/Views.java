package org.covoyage.edit.change;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.journey.Edit;
import org.covoyage.journey.Id;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Lane;
import org.covoyage.journey.SavedView;
import org.covoyage.journey.Stage;

/** Saved views: what they show, kept up as stages and lanes come. A view whose list is empty shows all. */
public final class Views {
    /** Member that lists the stages. */
    static final String STAGES = "stages";
    /** Member that lists the lanes. */
    static final String LANES = "lanes";

    private final Draft draft;

    /** Views in a draft. */
    public Views(Draft draft) {
        this.draft = draft;
    }

    /**
     * Adds a view of what is chosen.
     *
     * @param look its name and what it shows; its id does not count
     * @return its id
     */
    public Id add(SavedView look) {
        Id id = draft.fresh().of(Kind.VIEW, look.name());
        draft.add(Records.with(look, "id", id));
        return id;
    }

    /** Puts a view otherwise. */
    public void change(SavedView look) {
        draft.need(look.id(), SavedView.class);
        draft.put(look);
    }

    /** Removes a view; what it showed stays. */
    public void remove(Id view) {
        draft.need(view, SavedView.class);
        draft.remove(view);
    }

    /** Shows a further stage in a view, when that view shows chosen ones only. */
    public void showStage(Id view, Id stage) {
        show(draft.need(view, SavedView.class), STAGES, stage);
    }

    /** Shows a further lane in a view, when that view shows chosen ones only. */
    public void showLane(Id view, Id lane) {
        show(draft.need(view, SavedView.class), LANES, lane);
    }

    /** Shows in a view of chosen stages and lanes whatever of these came to be in the draft. */
    public void showNew(Id view) {
        for (Edit edit : draft.change().edits()) {
            if (edit.before() == null && draft.get(edit.id()) instanceof Stage) {
                showStage(view, edit.id());
            } else if (edit.before() == null && draft.get(edit.id()) instanceof Lane) {
                showLane(view, edit.id());
            }
        }
    }

    /** Shows something new wherever something else is shown by choice. */
    void showBeside(String member, Id shown, Id added) {
        draft.all(SavedView.class).stream().filter(view -> list(view, member).contains(shown))
                .forEach(view -> show(view, member, added));
    }

    private void show(SavedView view, String member, Id added) {
        List<Id> list = new ArrayList<>(list(view, member));
        if (!list.isEmpty() && !list.contains(added)) {
            list.add(added);
            draft.set(view.id(), member, list);
        }
    }

    private static List<Id> list(SavedView view, String member) {
        return member.equals(STAGES) ? view.stages() : view.lanes();
    }
}
