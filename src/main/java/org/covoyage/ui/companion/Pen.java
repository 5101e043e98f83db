package org.covoyage.ui.companion;

import org.covoyage.edit.StepName;
import org.covoyage.journey.Change;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;

/** How the side panel reads and changes the journey that its window shows. For the thread of the windows. */
public interface Pen {
    /** The journey as it is now. */
    Journey journey();

    /** The same, safe to read on any thread. */
    Journey snapshot();

    /** Carries out a change as one step that can be undone; a change without edits is no step. */
    void perform(StepName name, Change change);

    /** Turns to another element. */
    void open(Id element);

    /** Lifts an element in the picture while the pointer is on it; {@code null} for none. */
    void point(Id element);
}
