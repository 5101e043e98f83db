package org.covoyage.file;

/** What became of looking for an image of a project. */
public sealed interface Loaded {

    /**
     * It is there.
     *
     * @param data PNG or JPEG bytes that fit the image's hash, not to be written to
     */
    record Found(byte[] data) implements Loaded {
    }

    /**
     * It cannot be had.
     *
     * @param problem why
     */
    record Refused(Problem problem) implements Loaded {
    }
}
