package org.covoyage.file.save;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A new file of ours beside a document, which goes again when closed unless it has served its purpose. */
final class SideFile implements AutoCloseable {
    private final FileOps ops;
    private final Path path;
    private final FileOps.Output output;
    private boolean kept;

    /**
     * Makes the file, empty and open.
     *
     * @param confidential whether nobody else may read it for now
     */
    SideFile(FileOps ops, Path path, boolean confidential) throws IOException {
        this.ops = ops;
        this.path = path;
        this.output = ops.create(path, confidential);
    }

    Path path() {
        return path;
    }

    /** Writes everything, durably and checked. To be called once. */
    Digest fill(Content content) throws IOException {
        return WholeFile.fill(ops, path, output, content, false);
    }

    /** From now on the file stays (or has been renamed). */
    void keep() {
        kept = true;
    }

    @Override
    public void close() throws IOException {
        if (!kept) {
            try {
                output.close(); // an open file cannot be removed on Windows; closing twice is harmless
            } finally {
                remove(ops, path);
            }
        }
    }

    /** Removes a file of ours, trying twice because virus scanners look at new files; gone already is fine. */
    static void remove(FileOps ops, Path path) throws IOException {
        try {
            ops.delete(path);
        } catch (NoSuchFileException gone) {
            return;
        } catch (IOException first) {
            removeAgain(ops, path, first);
        }
    }

    private static void removeAgain(FileOps ops, Path path, IOException first) throws IOException {
        try {
            ops.delete(path);
        } catch (NoSuchFileException gone) {
            return; // the first attempt did remove it, and failed to say so
        } catch (IOException second) {
            second.addSuppressed(first);
            throw second;
        }
    }
}
