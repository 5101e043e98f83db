package org.covoyage.file.save;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Every disk operation the save protocol uses, and nothing else: the seam where tests inject faults and power cuts.
 *
 * <p>An implementation does what it is told, once, and reports failure as an {@link IOException}; retrying, checking
 * and deciding belong to the protocol.
 */
public interface FileOps {
    /**
     * The file a path really means: symbolic links followed, even where the last one points at nothing yet.
     *
     * @throws java.nio.file.NoSuchFileException if the folder of the file does not exist
     */
    Path resolve(Path path) throws IOException;

    /**
     * What the disk says about a file; a symbolic link is not followed.
     *
     * @throws java.nio.file.NoSuchFileException if there is none
     */
    FileFacts facts(Path path) throws IOException;

    /** Opens a file for reading from its first byte; the caller closes it. */
    InputStream read(Path path) throws IOException;

    /**
     * Makes a new, empty file; the caller closes it.
     *
     * @param confidential whether nobody but this user may read it for now; else the usual rights of a new file
     * @throws java.nio.file.FileAlreadyExistsException if the name is taken
     */
    Output create(Path path, boolean confidential) throws IOException;

    /** Opens an existing file for writing from its first byte without cutting it; the caller closes it. */
    Output overwrite(Path path) throws IOException;

    /**
     * Gives one file the owner, group and rights of another, as far as this user may.
     *
     * <p>Where the group cannot be given, the group's rights are cut to those of everybody, so that nobody gains access.
     *
     * @return whether everything could be given
     */
    boolean copyAccess(Path from, Path to) throws IOException;

    /**
     * Renames a file over another in one step, in the same folder.
     *
     * @throws java.nio.file.AtomicMoveNotSupportedException if the file system cannot
     */
    void moveOver(Path from, Path to) throws IOException;

    /** Makes the names in a folder survive a power cut; does nothing where the system has no such operation. */
    void forceDirectory(Path directory) throws IOException;

    /** Removes one file. */
    void delete(Path path) throws IOException;

    /** What lies in a folder, in no particular order. */
    List<Path> list(Path directory) throws IOException;

    /** How many bytes this user can still write in a folder. */
    long room(Path directory) throws IOException;

    /**
     * Waits before another attempt.
     *
     * @throws java.io.InterruptedIOException if the thread is interrupted, which it then still is
     */
    void pause(Duration duration) throws IOException;

    /** A file open for writing. */
    interface Output extends Closeable {
        /** Writes some of the buffer's bytes, at least one, moving its position. */
        void write(ByteBuffer bytes) throws IOException;

        /** Cuts everything after this many bytes. */
        void truncate(long size) throws IOException;

        /** Makes everything written survive a power cut. */
        void force() throws IOException;
    }
}
