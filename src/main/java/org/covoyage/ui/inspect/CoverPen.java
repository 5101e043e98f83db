package org.covoyage.ui.inspect;

import org.covoyage.edit.StepName;
import org.covoyage.journey.Project;
import org.covoyage.journey.ProjectChange;

/** How the inspector reads and changes what a project says of itself. For the thread of the windows. */
public interface CoverPen {
    /** The project as it is now. */
    Project project();

    /** Carries out a change as one step that can be undone; one without edits is no step. */
    void perform(StepName name, ProjectChange change);
}
