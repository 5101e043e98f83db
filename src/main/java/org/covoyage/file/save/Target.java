package org.covoyage.file.save;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file to be written, as found on the disk.
 *
 * @param asked what the caller named
 * @param real  the file that name leads to, links followed
 * @param facts what is there, or nothing
 */
record Target(Path asked, Path real, Optional<FileFacts> facts) {
    /** Looks at the disk; refuses what is no ordinary file. */
    static Target find(FileOps ops, Path asked) throws IOException {
        Path real = ops.resolve(asked);
        Optional<FileFacts> facts = facts(ops, real);
        if (facts.isPresent() && !facts.get().regular()) {
            throw new StepFailed(SaveProblem.Code.NOT_A_FILE, new IOException("not an ordinary file: " + real));
        }
        return new Target(asked, real, facts);
    }

    private static Optional<FileFacts> facts(FileOps ops, Path real) throws IOException {
        try {
            return Optional.of(ops.facts(real));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Refuses a file marked read-only: replacing it would be possible, but is not what its owner wants. */
    void requireWritable() throws IOException {
        if (facts.isPresent() && !facts.get().writable()) {
            throw new StepFailed(SaveProblem.Code.READ_ONLY, new IOException("read-only: " + real));
        }
    }

    /** What the file holds now, or nothing if there is none. */
    Optional<Digest> digest(FileOps ops) throws IOException {
        try {
            return WholeFile.digest(ops, real);
        } catch (IOException e) {
            throw new StepFailed(SaveProblem.Code.UNREADABLE, e);
        }
    }

    boolean exists() {
        return facts.isPresent();
    }

    /** Whether other names lead to the same bytes, which a replacement would leave behind. */
    boolean hasOtherNames() {
        return facts.isPresent() && facts.get().links() > 1;
    }

    Path folder() {
        return real.getParent();
    }

    /** What is on the disk as long as nothing was replaced. */
    Kept kept() {
        return exists() ? new Kept.OldFile() : new Kept.NoFile();
    }
}
