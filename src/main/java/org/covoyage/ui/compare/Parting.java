package org.covoyage.ui.compare;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.exchange.redact.Redaction;
import org.covoyage.exchange.redact.Validated;
import org.covoyage.insight.compare.Comparison;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Language;
import org.covoyage.journey.Project;
import org.covoyage.picture.Labels;

/**
 * What of two scenarios leaves the house side by side: as they are, without names, without what nobody has checked.
 * Whoever is in both keeps one code. The scenarios given are not altered.
 *
 * @param before     cover of the first
 * @param after      cover of the second
 * @param comparison the two
 * @param leftOut    how many claims they lack because only validated ones are shown; {@code null} for none
 * @param told       what was taken out, sentence by sentence; empty when nothing was
 */
record Parting(Cover before, Cover after, Comparison comparison, Integer leftOut, List<String> told) {
    /** As chosen, told in a language. */
    static Parting of(Choice before, Choice after, boolean redact, boolean validated, Language words) {
        // What a file holds besides its scenarios counts once.
        List<Project> projects = before.project() == after.project() ? List.of(after.project())
                : List.of(before.project(), after.project());
        List<String> told = new ArrayList<>();
        if (redact) {
            List<Redaction> redactions = Redaction.together(projects);
            Redaction.removals(redactions).forEach(removal -> told.add(removal.sentence(words.locale())));
            projects = redactions.stream().map(Redaction::project).toList();
        }
        Integer leftOut = null;
        if (validated) {
            List<Validated> known = projects.stream().map(Validated::of).toList();
            int second = known.getLast().leftOut().get(after.place());
            leftOut = before.isSame(after) ? second : known.getFirst().leftOut().get(before.place()) + second;
            told.addFirst(new Labels(words).validated(leftOut));
            projects = known.stream().map(Validated::project).toList();
        }
        Project first = projects.getFirst();
        Project last = projects.getLast();
        return new Parting(first.cover(), last.cover(), Comparison.of(first.scenarios().get(before.place()),
                last.scenarios().get(after.place())), leftOut, List.copyOf(told));
    }
}
