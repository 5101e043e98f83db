package org.covoyage.edit;

import org.covoyage.journey.Change;
import org.covoyage.journey.Id;

/**
 * One thing the user did, however many records it touched.
 *
 * @param name     what it did
 * @param scenario the scenario it was done in
 * @param change   what was done
 * @param before   what was selected before, or {@code null}
 * @param after    what was selected afterwards, or {@code null}
 */
public record Step(StepName name, Id scenario, Change change, Id before, Id after) {
}
