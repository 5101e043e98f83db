package org.covoyage.journey;

import java.util.List;

/**
 * What is put otherwise in a project beside its journeys, in order: for undo, recovery and saving what a
 * {@link Change} is within one journey. {@link Project#with} carries it out.
 *
 * @param edits the edits
 */
public record ProjectChange(List<ProjectEdit> edits) {
    /** Copies the list. */
    public ProjectChange {
        edits = List.copyOf(edits);
    }

    /** A change of a few edits. */
    public static ProjectChange of(ProjectEdit... edits) {
        return new ProjectChange(List.of(edits));
    }

    /** The change that takes this one back. */
    public ProjectChange inverse() {
        return new ProjectChange(edits.reversed().stream().map(ProjectEdit::inverse).toList());
    }
}
