package org.covoyage.file.save;

import java.nio.file.Path;

/** What is on the disk after a save that failed. */
public sealed interface Kept {
    /** The disk was not touched. */
    record Untouched() implements Kept {
    }

    /** The file is as it was before, every byte. */
    record OldFile() implements Kept {
    }

    /** There was no file, and there is none. */
    record NoFile() implements Kept {
    }

    /** The file is whole, but whether it is the earlier or the new one could not be asked. */
    record OldOrNew() implements Kept {
    }

    /**
     * The file was being written in place and may be damaged.
     *
     * @param copy a checked copy of the file as it was before
     */
    record Backup(Path copy) implements Kept {
    }
}
