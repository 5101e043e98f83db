package org.covoyage.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.covoyage.exchange.redact.Redaction;
import org.covoyage.exchange.redact.Validated;
import org.covoyage.journey.Language;
import org.covoyage.journey.Project;
import picocli.CommandLine.Option;

/** The options that say what of a project may leave the house: without names, without what nobody has checked. */
final class LeavingOptions {
    @Option(names = "--redact", description = "Codes instead of the names of client, personas and companions, in every "
            + "text; no notes, quotes, owners, links, images. What was taken out is listed on the error stream. The "
            + "file is not altered.")
    private boolean redact;

    @Option(names = "--validated", description = "Only claims of grades A and B; how many were left out stands on the "
            + "picture and on the error stream.")
    private boolean validated;

    /**
     * A project as it may leave.
     *
     * @param project the project
     * @param meant   what a word of the command line means in it
     */
    record Leaving(Project project, UnaryOperator<String> meant) {
    }

    /** What of a project may leave, told on the error stream. */
    Leaving of(Project project, Language language, Path file, PrintWriter err) {
        return of(List.of(project), language, List.of(file), err).getFirst();
    }

    /** What of several projects may leave together: whoever is the same in them keeps one code. */
    List<Leaving> of(List<Project> projects, Language language, List<Path> files, PrintWriter err) {
        List<Project> left = new ArrayList<>();
        for (int i = 0; i < projects.size(); i++) {
            left.add(validated ? validated(projects.get(i), language, files.get(i), err) : projects.get(i));
        }
        if (!redact) {
            return left.stream().map(project -> new Leaving(project, UnaryOperator.identity())).toList();
        }
        List<Redaction> redactions = Redaction.together(left);
        Stream.concat(redactions.getFirst().removals().stream(), redactions.getLast().removals().stream()).distinct()
                .forEach(removal -> err.println(removal.sentence(Locale.getDefault())));
        err.flush();
        return redactions.stream().map(redaction -> new Leaving(redaction.project(), redaction::meant)).toList();
    }

    private static Project validated(Project project, Language language, Path file, PrintWriter err) {
        Language words = language == null ? project.cover().languageOrDefault() : language;
        Validated known = Validated.of(project);
        err.println(file + ": " + known.sentence(words));
        return known.marked(words);
    }
}
