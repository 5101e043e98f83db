package org.covoyage.edit.tool;

import java.util.List;
import org.covoyage.edit.StepName;
import org.covoyage.edit.change.Draft;
import org.covoyage.journey.Id;

/**
 * What a gesture comes to: one step.
 *
 * @param name     of the step
 * @param draft    what it changes; nothing is done when it changes nothing
 * @param selected what is to be selected afterwards, the primary one last
 */
record Done(StepName name, Draft draft, List<Id> selected) {
    Done(StepName name, Draft draft, Id selected) {
        this(name, draft, List.of(selected));
    }
}
