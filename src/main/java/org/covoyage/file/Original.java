package org.covoyage.file;

import org.covoyage.file.save.Digest;

/**
 * The very bytes a project was opened from: what it is again when everything is undone. Knows nothing of what they
 * mean. Thread-safe.
 */
public final class Original {
    private final byte[] bytes;
    /** Made when first wanted: looking at a file needs none. Two threads make equal ones. */
    private volatile Digest digest;

    /** These bytes, which nobody changes any more. */
    public Original(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The bytes, not to be written to. */
    public byte[] bytes() {
        return bytes;
    }

    /** By what they are recognised. */
    public Digest digest() {
        if (digest == null) {
            digest = Digest.of(bytes);
        }
        return digest;
    }
}
