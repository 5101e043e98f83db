package org.covoyage.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.covoyage.exchange.redact.Redaction;
import org.covoyage.exchange.redact.Validated;
import org.covoyage.insight.compare.Comparison;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Journey;
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
        boolean one = before.isSame(after);
        List<Project> projects = new ArrayList<>();
        if (Objects.equals(before.file(), after.file())) {
            // Of one file, what it holds besides its scenarios counts once.
            projects.add(new Project(after.cover(), one ? List.of(after.journey())
                    : List.of(before.journey(), after.journey())));
        } else {
            projects.add(new Project(before.cover(), List.of(before.journey())));
            projects.add(new Project(after.cover(), List.of(after.journey())));
        }
        List<String> told = new ArrayList<>();
        Integer leftOut = null;
        if (validated) {
            List<Validated> known = projects.stream().map(Validated::of).toList();
            leftOut = known.stream().flatMap(each -> each.leftOut().stream()).mapToInt(Integer::intValue).sum();
            told.add(new Labels(words).validated(leftOut));
            projects = known.stream().map(Validated::project).toList();
        }
        if (redact) {
            List<Redaction> redactions = Redaction.together(projects);
            Redaction.removals(redactions).forEach(removal -> told.add(removal.sentence(words.locale())));
            projects = redactions.stream().map(Redaction::project).toList();
        }
        Journey first = projects.getFirst().scenarios().getFirst();
        Journey second = projects.getLast().scenarios().getLast();
        return new Parting(projects.getFirst().cover(), projects.getLast().cover(), Comparison.of(first, second), leftOut,
                List.copyOf(told));
    }
}
