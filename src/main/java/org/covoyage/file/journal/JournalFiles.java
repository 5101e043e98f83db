package org.covoyage.file.journal;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a journal lies.
 *
 * @param lines the lines
 * @param base  the bytes the project was opened from
 * @param lock  who writes it
 */
public record JournalFiles(Path lines, Path base, Path lock) {
    private static final String LINES = ".journal";

    static JournalFiles of(Path folder, String id) {
        return new JournalFiles(folder.resolve(id + LINES), folder.resolve(id + ".base"), folder.resolve(id + ".lock"));
    }

    /** The files of which this is the lines; nothing when it is another file. */
    static Optional<JournalFiles> ofLines(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(LINES) ? Optional.of(of(file.getParent(),
                name.substring(0, name.length() - LINES.length()))) : Optional.empty();
    }
}
