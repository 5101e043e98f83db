package org.covoyage.export;

/** Chooses the filter of each row. */
@FunctionalInterface
interface PngFiltering {
    /** The filter for a row, by its bytes and those above. */
    PngFilter choose(byte[] row, byte[] above, int step);
}
