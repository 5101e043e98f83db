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
 * @param project its project, changed by nobody
 * @param journey the scenario, one of it
 */
record Choice(String file, Project project, Journey journey) {
    /** All scenarios of a project. */
    static List<Choice> of(String file, Project project) {
        Project copy = new Project(project.cover(), project.scenarios().stream().map(Journey::copy).toList());
        return copy.scenarios().stream().map(journey -> new Choice(file, copy, journey)).toList();
    }

    /** Its project's cover. */
    Cover cover() {
        return project.cover();
    }

    /** Its place in its project, from 0. */
    int place() {
        return project.scenarios().indexOf(journey);
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
