package org.covoyage.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Project;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * A scenario as written on the command line: {@code FILE} or {@code FILE#SCENARIO}. A file whose own name holds a hash
 * is taken whole when it is there, so that every name can be written.
 *
 * @param file     the project file
 * @param scenario id of the scenario; {@code null} for the first
 */
record Named(Path file, String scenario) {
    /**
     * What is meant by a word of the command line.
     *
     * @throws ParameterException when no file can be meant
     */
    static Named of(String word, CommandLine command) {
        int hash = word.lastIndexOf('#');
        try {
            if (hash < 0 || Files.exists(Path.of(word))) {
                return new Named(Path.of(word), null);
            }
            if (hash == 0 || hash == word.length() - 1) {
                throw new ParameterException(command, "\"" + word + "\" names no " + (hash == 0 ? "file" : "scenario")
                        + "; write FILE or FILE#SCENARIO.");
            }
            return new Named(Path.of(word.substring(0, hash)), word.substring(hash + 1));
        } catch (InvalidPathException impossible) {
            throw new ParameterException(command, "\"" + word + "\" cannot be the name of a file here.", impossible);
        }
    }

    /**
     * The scenario in its project.
     *
     * @throws ParameterException when the project has none of that id
     */
    Journey in(Project project, CommandLine command) {
        return scenario == null ? project.scenarios().getFirst() : project.scenarios().stream()
                .filter(journey -> journey.scenario().id().value().equals(scenario)).findFirst()
                .orElseThrow(() -> new ParameterException(command, file + " has no scenario " + scenario
                        + "; there is " + project.scenarios().stream().map(journey -> journey.scenario().id().value())
                                .collect(Collectors.joining(", ")) + "."));
    }
}
