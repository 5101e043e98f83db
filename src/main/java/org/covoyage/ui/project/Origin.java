package org.covoyage.ui.project;

import java.nio.file.Path;

/** Where an open project came from. */
public sealed interface Origin {
    /** What to call it in titles. */
    String name();

    /**
     * A file on the disk.
     *
     * @param path absolute
     */
    record OnDisk(Path path) implements Origin {
        @Override
        public String name() {
            return path.getFileName().toString();
        }
    }

    /**
     * A sample that comes with the program.
     *
     * @param name of its file
     */
    record Sample(String name) implements Origin {
    }

    /**
     * Something that is in no file: restored work, or an earlier version opened as a copy.
     *
     * @param name   to call it
     * @param beside a file beside which its images lie, or {@code null}
     */
    record Unsaved(String name, Path beside) implements Origin {
    }
}
