package org.covoyage.edit;

import org.covoyage.journey.Change;
import org.covoyage.journey.Id;
import org.covoyage.journey.ProjectChange;

/** One thing the user did, however many records it touched: in one journey, or to the project around them. */
public sealed interface Step {
    /** What it did. */
    StepName name();

    /**
     * Something done in a journey.
     *
     * @param name     what it did
     * @param scenario the scenario it was done in
     * @param change   what was done
     * @param before   what was selected before, or {@code null}
     * @param after    what was selected afterwards, or {@code null}
     */
    record InJourney(StepName name, Id scenario, Change change, Id before, Id after) implements Step {
    }

    /**
     * Something done to the cover or the list of scenarios.
     *
     * @param name   what it did
     * @param change what was done
     * @param before the scenario shown before
     * @param after  the scenario shown afterwards
     */
    record OfProject(StepName name, ProjectChange change, Id before, Id after) implements Step {
    }
}
