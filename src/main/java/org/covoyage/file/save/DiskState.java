package org.covoyage.file.save;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** How a file on the disk stands to what was last read or written there, told by its content and nothing else. */
public sealed interface DiskState {
    /** It holds the same bytes. */
    record Same() implements DiskState {
    }

    /**
     * It holds other bytes.
     *
     * @param found their digest
     */
    record Changed(Digest found) implements DiskState {
    }

    /** There is no file, or no folder, of that name any more. */
    record Gone() implements DiskState {
    }

    /**
     * Looks at the disk; takes as long as reading the file.
     *
     * @param known what was last read or written there
     * @throws IOException when it cannot be read, so that nobody can tell
     */
    static DiskState of(FileOps ops, Path file, Digest known) throws IOException {
        Optional<Digest> found;
        try {
            found = WholeFile.digest(ops, ops.resolve(file));
        } catch (NoSuchFileException noFolder) {
            found = Optional.empty();
        }
        return found.<DiskState>map(digest -> digest.equals(known) ? new Same() : new Changed(digest))
                .orElseGet(Gone::new);
    }
}
