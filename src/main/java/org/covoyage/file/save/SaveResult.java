package org.covoyage.file.save;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How saving ended. In every case the file on the disk is whole, unless {@link Kept.Backup} says where a copy is. */
public sealed interface SaveResult {
    /**
     * The bytes are on the disk.
     *
     * @param digest   of what is there now: what the next save expects to find
     * @param warnings what the user should know though all went well; mostly empty
     */
    record Saved(Digest digest, List<SaveWarning> warnings) implements SaveResult {
        public Saved {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The file held exactly these bytes already; nothing was written.
     *
     * @param digest of what is there
     */
    record Unchanged(Digest digest) implements SaveResult {
    }

    /**
     * Somebody else has written or removed the file since it was loaded; nothing was written.
     *
     * <p>To replace theirs knowingly, save again expecting {@code found}.
     *
     * @param path  the file as the caller named it
     * @param found what is there now, or nothing if the file is gone
     */
    record ChangedOnDisk(Path path, Optional<Digest> found) implements SaveResult {
    }

    /** The bytes could not be saved. */
    record Failed(SaveProblem problem) implements SaveResult {
    }
}
