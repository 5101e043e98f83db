package org.covoyage.ui.project;

import java.util.function.Consumer;
import org.covoyage.edit.StepName;
import org.covoyage.journey.Change;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.ui.companion.Pen;

/**
 * The pen of a session's side panel.
 *
 * @param session what is read and changed
 * @param opens   turns to another element
 */
record SessionPen(ProjectSession session, Consumer<Id> opens) implements Pen {
    @Override
    public Journey journey() {
        return session.journeyProperty().get();
    }

    @Override
    public Journey snapshot() {
        return session.snapshot();
    }

    @Override
    public void perform(StepName name, Change change) {
        if (!change.edits().isEmpty()) {
            session.perform(name, change);
        }
    }

    @Override
    public void open(Id element) {
        opens.accept(element);
    }

    @Override
    public void point(Id element) {
        session.pointedProperty().set(element);
    }
}
