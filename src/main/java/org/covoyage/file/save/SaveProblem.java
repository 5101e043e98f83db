package org.covoyage.file.save;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Why something could not be saved, as values; {@link SaveSentences} says it in words.
 *
 * @param code  what went wrong; each code has its own remedy
 * @param path  the file as the caller named it
 * @param kept  what is on the disk now
 * @param cause what the system or the check said, for the log and as a detail of the sentence
 */
public record SaveProblem(Code code, Path path, Kept kept, Optional<Throwable> cause) {
    /** What can go wrong. The names are keys of the sentences. */
    public enum Code {
        /** The prepared bytes cannot be read back: a fault of the program, found before the disk was touched. */
        NOT_VERIFIED,
        /** The folder does not exist (any more). */
        FOLDER_MISSING,
        /** A folder, device or endless link bears this name. */
        NOT_A_FILE,
        /** The file is marked read-only or belongs to somebody else. */
        READ_ONLY,
        /** This user may not write in the folder. */
        NOT_ALLOWED,
        /** The file on the disk cannot be read, so nobody can tell whether it was changed. */
        UNREADABLE,
        /** The disk or the quota is full. */
        NO_SPACE,
        /** Another program holds the file, again and again. */
        IN_USE,
        /** The file system cannot replace a file in one step. */
        NOT_ATOMIC,
        /** The file's own name is too long. */
        NAME_TOO_LONG,
        /** What was written is not what the disk gives back. */
        WRITTEN_WRONG,
        /** The file must be written in place, and no backup could be made first. */
        NO_BACKUP,
        /** Saving was stopped. */
        INTERRUPTED,
        /** Anything else the system said. */
        DISK_ERROR
    }

    /** What the system said, or an empty text. */
    public String detail() {
        return cause.map(thrown -> thrown.getMessage() == null ? thrown.getClass().getSimpleName() : thrown.getMessage())
                .orElse("");
    }
}
