package org.covoyage.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.covoyage.journey.Project;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * A scenario as written on the command line: {@code FILE} or {@code FILE#SCENARIO}. A file whose own name holds a hash
 * is taken whole when it is there, so that every name can be written.
 *
 * @param file     the project file
 * @param scenario id or name of the scenario; {@code null} for the first
 */
record Named(Path file, String scenario) {
    /**
     * What is meant by a word of the command line.
     *
     * @throws ParameterException when no file can be meant
     */
    static Named of(String word, CommandLine command) {
        try {
            if (word.indexOf('#') < 0 || Files.exists(Path.of(word))) {
                return new Named(Path.of(word), null);
            }
            int hash = hash(word);
            if (hash == 0 || hash == word.length() - 1) {
                throw Help.mistake(command, hash == 0 ? "no-file" : "no-scenario", word);
            }
            return new Named(Path.of(word.substring(0, hash)), word.substring(hash + 1));
        } catch (InvalidPathException impossible) {
            throw Help.mistake(command, "name", word);
        }
    }

    /** The last hash before which there is a file, for names of scenarios may hold one too; else the last. */
    private static int hash(String word) {
        for (int hash = word.lastIndexOf('#'); hash > 0; hash = word.lastIndexOf('#', hash - 1)) {
            if (Files.exists(Path.of(word.substring(0, hash)))) {
                return hash;
            }
        }
        return word.lastIndexOf('#');
    }

    /**
     * The place of the scenario in its project, from 0.
     *
     * @throws ParameterException when the project has none of that id or name
     */
    int place(Project project, CommandLine command) {
        return Scenarios.place(project, scenario, file.toString(), command);
    }
}
