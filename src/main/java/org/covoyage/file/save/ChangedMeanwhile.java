package org.covoyage.file.save;

import java.io.IOException;
import java.util.Optional;

/** Somebody else wrote or removed the file while it was being saved; theirs was not touched. */
final class ChangedMeanwhile extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<Digest> found;

    ChangedMeanwhile(Optional<Digest> found) {
        super("the file on the disk is not the one that was loaded");
        this.found = found;
    }

    Optional<Digest> found() {
        return found;
    }
}
