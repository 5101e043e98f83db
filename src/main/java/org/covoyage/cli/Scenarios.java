package org.covoyage.cli;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Project;
import org.covoyage.journey.Scenario;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Which scenario of a project a word of the command line means: by id, else by its name, whatever its spaces. */
final class Scenarios {
    private Scenarios() {
    }

    /**
     * The place of a scenario in its project, from 0; that of the first for {@code null}.
     *
     * @param start how the sentence begins that says there is none of that name
     * @throws ParameterException when there is none, or when several have that name
     */
    static int place(Project project, String word, String start, CommandLine command) {
        List<Scenario> all = project.scenarios().stream().map(Journey::scenario).toList();
        if (word == null) {
            return 0;
        }
        List<Scenario> found = all.stream().filter(one -> one.id().value().equals(word)).toList();
        if (found.isEmpty()) {
            found = all.stream().filter(one -> plain(one.name()).equals(plain(word))).toList();
        }
        if (found.size() != 1) {
            String there = all.stream().map(one -> one.id() + " (" + one.name() + ")").collect(Collectors.joining(", "));
            throw Help.mistake(command, found.isEmpty() ? "scenario" : "scenarios", start, word, there);
        }
        return all.indexOf(found.getFirst());
    }

    /** As somebody types it: composed letters, plain spaces and apostrophes. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("[\\s\\h]+", " ").replace('’', '\'').strip();
    }
}
