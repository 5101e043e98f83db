package org.covoyage.file.save;

import java.io.IOException;
import java.io.OutputStream;

/** Something that can write itself to a stream, once. It may close the stream or leave it open. */
@FunctionalInterface
public interface Content {
    /**
     * Writes everything.
     *
     * @throws IOException if it cannot, or the stream cannot; then nothing of it stays on the disk
     */
    void writeTo(OutputStream stream) throws IOException;
}
