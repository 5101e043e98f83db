package org.covoyage.file.save;

import java.nio.file.Path;

/**
 * Something the user should know about a save that succeeded, as values; {@link SaveSentences} says it in words.
 *
 * @param code what it is
 * @param path the file as the caller named it, or the file that was left behind
 */
public record SaveWarning(Code code, Path path) {
    /** What can be worth knowing. The names are keys of the sentences. */
    public enum Code {
        /** Saved, but the disk did not confirm it: a power cut in the next seconds could bring the earlier file back. */
        NOT_FLUSHED,
        /** Owner, group or rights of the file could not be kept. */
        ACCESS_CHANGED,
        /** The file has several names, so it was written in place, after a backup. */
        IN_PLACE_LINKS,
        /** The folder cannot be written, so the file was written in place, after a backup. */
        IN_PLACE_FOLDER,
        /** The file had several names; the others still show the earlier content. */
        LINKS_PARTED,
        /** A file no longer needed could not be removed. */
        LEFT_BEHIND,
        /** What the file held before could not be kept as a version. */
        NO_VERSION,
        /** An image that lies beside the project could not be copied beside its new file. */
        IMAGE_LEFT
    }
}
