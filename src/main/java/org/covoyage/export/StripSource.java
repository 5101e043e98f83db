package org.covoyage.export;

import java.awt.image.BufferedImage;

/** Where the rows of a PNG come from. Asked by several threads at once, each with an image of its own. */
@FunctionalInterface
interface StripSource {
    /**
     * Paints some rows; they must be the same whoever asks, and whenever.
     *
     * @param first row that becomes the first of the image
     * @param count of rows; the image may be higher
     */
    void paint(int first, int count, BufferedImage target);
}
