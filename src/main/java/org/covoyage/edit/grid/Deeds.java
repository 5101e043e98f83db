package org.covoyage.edit.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.covoyage.edit.Step;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.FreshIds;
import org.covoyage.edit.change.Views;
import org.covoyage.journey.Change;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.SavedView;
import org.covoyage.journey.Title;

/** Has what was drafted on the grid carried out, each as one step, and goes to what came of it. */
final class Deeds {
    private final Journey journey;
    private final FreshIds ids;
    private final Performer performer;
    private final Position position;

    Deeds(Journey journey, FreshIds ids, Performer performer, Position position) {
        this.journey = journey;
        this.ids = ids;
        this.performer = performer;
        this.position = position;
    }

    /** Nothing is otherwise in it yet. */
    Draft draft() {
        return new Draft(journey, ids);
    }

    boolean perform(Bulk.Done done) {
        return done != null && perform(done.draft(), done.deed(), done.about(), done.selected());
    }

    boolean perform(Draft draft, Written written) {
        Element about = written.element() == null ? null : draft.get(written.element());
        return perform(draft, written.deed(), about == null ? "" : Title.of(about),
                written.element() == null ? List.of() : List.of(written.element()));
    }

    /** Carries out what was drafted, as one step, and selects what came of it. */
    private boolean perform(Draft draft, Deed deed, String about, Collection<Id> after) {
        SavedView view = position.view();
        if (view != null && draft.get(view.id(), SavedView.class) != null) {
            new Views(draft).showNew(view.id());
        }
        Change change = draft.change();
        if (change.edits().isEmpty()) {
            return false;
        }
        List<Id> made = new ArrayList<>(after);
        Id first = made.isEmpty() ? null : made.getFirst();
        performer.perform(deed.about(about), change, position.selection().lead(), first);
        Cursor cursor = position.here();
        position.goTo(first == null ? cursor : position.grid().findNear(first, cursor).orElse(cursor));
        if (made.size() > 1) {
            position.select(new Selection(new LinkedHashSet<>(made)));
        }
        return true;
    }

    boolean undo() {
        return turn(performer.undo(), true);
    }

    boolean redo() {
        return turn(performer.redo(), false);
    }

    private boolean turn(Optional<Step> step, boolean back) {
        Cursor cursor = position.here();
        step.filter(Step.InJourney.class::isInstance).map(Step.InJourney.class::cast)
                .map(done -> back ? done.before() : done.after()).filter(id -> journey.get(id) != null)
                .ifPresentOrElse(id -> position.goTo(position.grid().findNear(id, cursor).orElse(cursor)),
                        () -> position.goTo(cursor));
        return step.isPresent();
    }
}
