package org.covoyage.edit.grid;

import java.util.Optional;
import org.covoyage.edit.Step;
import org.covoyage.edit.StepName;
import org.covoyage.journey.Change;
import org.covoyage.journey.Id;

/** Carries out the steps of the grid, for the one scenario it shows: a history, or a window's session around one. */
public interface Performer {
    /**
     * Carries out one step.
     *
     * @param before what was selected, or {@code null}
     * @param after  what is to be selected, or {@code null}
     * @throws org.covoyage.journey.IllegalChange when it does not fit; nothing has changed then
     */
    void perform(StepName name, Change change, Id before, Id after);

    /** Takes the last step back; gives it, or nothing when there is none. */
    Optional<Step> undo();

    /** Does again what was taken back last; gives it, or nothing when there is none. */
    Optional<Step> redo();
}
