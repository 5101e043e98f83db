package org.covoyage.ui.compare;

import java.util.List;
import java.util.Objects;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Project;

/**
 * A scenario that can be chosen.
 *
 * @param file    name of the other file it is from; {@code null} for the project that is open
 * @param cover   its project's cover
 * @param journey the scenario, changed by nobody
 */
record Choice(String file, Cover cover, Journey journey) {
    /** All scenarios of a project. */
    static List<Choice> of(String file, Project project) {
        return project.scenarios().stream().map(journey -> new Choice(file, project.cover(), journey.copy())).toList();
    }

    /** Whether another choice is the same scenario of the same file. */
    boolean isSame(Choice other) {
        return Objects.equals(file, other.file) && journey.scenario().id().equals(other.journey.scenario().id());
    }

    /** What stands in the list. */
    String label() {
        String name = journey.scenario().name();
        return file == null ? name : name + " (" + file + ")";
    }

    @Override
    public String toString() {
        return label();
    }
}
