package org.covoyage.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.covoyage.exchange.redact.Redaction;
import org.covoyage.exchange.redact.Validated;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;
import org.covoyage.journey.Project;
import org.covoyage.picture.Labels;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The options that say what of a project may leave the house: without names, without what nobody has checked. */
final class LeavingOptions {
    @Option(names = "--redact", descriptionKey = "redact")
    private boolean redact;

    @Option(names = "--validated", descriptionKey = "validated")
    private boolean validated;

    /**
     * A project as it may leave.
     *
     * @param original the project as it is in its file
     * @param project  as it may leave
     * @param meant    what a word of the command line means in it
     * @param known    what was left of it because it is validated; {@code null} when everything was
     */
    record Leaving(Project original, Project project, UnaryOperator<String> meant, Validated known) {
        /** The scenario that a word of the command line means; the first for {@code null}. */
        Journey scenario(String word, String start, CommandLine command) {
            return project.scenarios().get(Scenarios.place(original, word, start, command));
        }

        /** How many claims one of its scenarios lacks, 0 or more; {@code null} when all claims leave. */
        Integer leftOut(Journey scenario) {
            return known == null ? null : known.leftOut().get(project.scenarios().indexOf(scenario));
        }
    }

    /**
     * What of a project may leave. Names taken out are told on the error stream.
     *
     * @param words the language in which this is told
     */
    Leaving of(Project project, Language words, PrintWriter err) {
        return of(List.of(project), words, err).getFirst();
    }

    /** What of several projects, each given once, may leave together: whoever is the same in them keeps one code. */
    List<Leaving> of(List<Project> projects, Language words, PrintWriter err) {
        // Names first: whoever is not validated may still be named in a text that is.
        List<Redaction> redactions = redact ? Redaction.together(projects) : List.of();
        Redaction.removals(redactions).forEach(removal -> err.println(removal.sentence(words.locale())));
        err.flush();
        return IntStream.range(0, projects.size()).mapToObj(i -> redact
                ? leaving(projects.get(i), redactions.get(i).project(), redactions.get(i)::meant)
                : leaving(projects.get(i), projects.get(i), UnaryOperator.identity())).toList();
    }

    private Leaving leaving(Project original, Project named, UnaryOperator<String> meant) {
        Validated known = validated ? Validated.of(named) : null;
        return new Leaving(original, known == null ? named : known.project(), meant, known);
    }

    /** Tells on the error stream how many claims are left out; nothing when all leave. */
    static void tell(Path file, Integer leftOut, Language words, PrintWriter err) {
        if (leftOut != null) {
            err.println(file + ": " + new Labels(words).validated(leftOut));
            err.flush();
        }
    }
}
