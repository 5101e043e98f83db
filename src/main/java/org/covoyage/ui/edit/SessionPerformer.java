package org.covoyage.ui.edit;

import java.util.Optional;
import org.covoyage.edit.Step;
import org.covoyage.edit.StepName;
import org.covoyage.edit.grid.Performer;
import org.covoyage.journey.Change;
import org.covoyage.journey.Id;
import org.covoyage.ui.project.ProjectSession;

/**
 * Carries out the steps of the grid through the session of its window.
 *
 * @param session where the steps are kept
 */
record SessionPerformer(ProjectSession session) implements Performer {
    @Override
    public void perform(StepName name, Change change, Id before, Id after) {
        session.perform(name, change, before, after);
    }

    @Override
    public Optional<Step> undo() {
        Optional<Step> step = Optional.ofNullable(session.undoableProperty().get());
        session.undo();
        return step;
    }

    @Override
    public Optional<Step> redo() {
        Optional<Step> step = Optional.ofNullable(session.redoableProperty().get());
        session.redo();
        return step;
    }
}
