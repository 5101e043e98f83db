package org.covoyage.ui.project;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import org.covoyage.edit.StepName;
import org.covoyage.edit.change.Copies;
import org.covoyage.edit.change.Distances;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.Presence;
import org.covoyage.edit.change.Removal;
import org.covoyage.edit.grid.Selection;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Id;
import org.covoyage.journey.IllegalChange;
import org.covoyage.journey.Tie;
import org.covoyage.journey.Title;

/** What the menu of an element does to the journey, each as one step. */
final class MenuDeeds {
    private final ProjectSession session;
    private final Consumer<? super Throwable> failed;

    /**
     * Deeds on what is selected.
     *
     * @param failed told when something could not be done
     */
    MenuDeeds(ProjectSession session, Consumer<? super Throwable> failed) {
        this.session = session;
        this.failed = failed;
    }

    void computeHere(Companion companion, Tie tie) {
        perform("computed", companion.name(), draft -> new Distances(draft).computeHere(tie.id()));
    }

    void computeEverywhere(Companion companion) {
        perform("computed", companion.name(), draft -> new Distances(draft).computeEverywhere(companion.id()));
    }

    /** Says how far a companion is involved at a stage; 0 for not at all. */
    void involve(Companion companion, Id stage, double involvement) {
        perform("involvement", companion.name(), draft -> {
            if (involvement == 0) {
                new Presence(draft).disconnect(companion.id(), stage);
            } else {
                new Presence(draft).connect(companion.id(), stage, involvement);
            }
        });
    }

    void duplicate() {
        List<Id> made = new ArrayList<>();
        perform("duplicated", about(), draft -> made.addAll(new Copies(draft)
                .duplicate(session.chosenProperty().get().ids()).values()));
        session.chosenProperty().set(new Selection(new LinkedHashSet<>(made)));
    }

    void remove() {
        List<Id> rest = new ArrayList<>();
        perform("removed", about(), draft -> {
            for (Id id : session.chosenProperty().get().ids()) {
                if (draft.get(id) instanceof Tie tie) {
                    new Presence(draft).disconnect(tie.companion(), tie.stage());
                } else {
                    rest.add(id);
                }
            }
            new Removal(draft).remove(rest);
        });
    }

    private String about() {
        return session.chosenProperty().get().ids().size() == 1 ? Title.of(session.selected()) : "";
    }

    private void perform(String step, String about, Consumer<Draft> made) {
        try {
            Draft draft = session.draft();
            made.accept(draft);
            session.perform(new StepName(step, about), draft);
        } catch (IllegalChange cannotBeKept) {
            failed.accept(cannotBeKept);
        }
    }
}
