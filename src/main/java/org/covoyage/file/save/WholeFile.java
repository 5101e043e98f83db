package org.covoyage.file.save;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.Optional;

/** Fills an open file with everything it should hold, makes that durable, and reads it back to be sure. */
final class WholeFile {
    private static final int CHUNK = 1 << 16;

    private WholeFile() {
    }

    /**
     * Writes content from the first byte on, forces and closes the file, reads it back.
     *
     * @param output of that path; closed in every case
     * @param cut    whether the file may hold more bytes than the content, which are to go
     * @return the digest of what the file now holds
     */
    static Digest fill(FileOps ops, Path path, FileOps.Output output, Content content, boolean cut)
            throws IOException {
        DiskStream disk = new DiskStream(output);
        try (output) {
            OutputStream buffered = new BufferedOutputStream(disk, CHUNK);
            content.writeTo(buffered);
            buffered.flush();
            if (cut) {
                output.truncate(disk.size);
            }
            output.force();
        } catch (IOException e) {
            throw isFull(ops, path, e) ? new StepFailed(SaveProblem.Code.NO_SPACE, e) : e;
        }
        Digest written = Digest.finish(disk.sha256);
        if (!Optional.of(written).equals(digest(ops, path))) {
            throw new StepFailed(SaveProblem.Code.WRITTEN_WRONG,
                    new IOException("the disk gives back other bytes than were written to " + path));
        }
        return written;
    }

    /** The digest of a file, or nothing if there is none. */
    static Optional<Digest> digest(FileOps ops, Path path) throws IOException {
        try (InputStream stream = ops.read(path)) {
            return Optional.of(Digest.of(stream));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Asked while the unfinished file still fills the disk. The system's words are translated, its figures are not. */
    private static boolean isFull(FileOps ops, Path path, IOException failure) {
        if (failure instanceof ClosedByInterruptException) {
            return false;
        }
        try {
            return ops.room(path.getParent()) < CHUNK;
        } catch (IOException unknown) {
            failure.addSuppressed(unknown);
            return false;
        }
    }

    /** Hands bytes to the disk until it has taken them all. Closing it does nothing: the file is forced first. */
    private static final class DiskStream extends OutputStream {
        private final FileOps.Output output;
        private final MessageDigest sha256 = Digest.sha256();
        private long size;

        DiskStream(FileOps.Output output) {
            this.output = output;
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, bytes.length);
            for (int done = 0; done < length; done += CHUNK) {
                writeFully(ByteBuffer.wrap(bytes, offset + done, Math.min(CHUNK, length - done)));
            }
            sha256.update(bytes, offset, length);
            size += length;
        }

        private void writeFully(ByteBuffer chunk) throws IOException {
            while (chunk.hasRemaining()) {
                int before = chunk.remaining();
                output.write(chunk);
                if (chunk.remaining() == before) {
                    throw new IOException("the disk takes no more bytes");
                }
            }
        }
    }
}
