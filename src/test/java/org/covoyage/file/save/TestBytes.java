package org.covoyage.file.save;

import java.util.Random;

/** Bytes that differ in every part from those of another seed. */
final class TestBytes {
    private TestBytes() {
    }

    static byte[] of(int seed, int size) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
