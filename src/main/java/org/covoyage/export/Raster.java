package org.covoyage.export;

import java.awt.image.BufferedImage;

import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Drawing;

/**
 * How a drawing becomes rows of pixels.
 *
 * @param width  in pixels, exactly as asked for
 * @param height in pixels, the nearest
 * @param scale  pixels a point
 * @param opaque whether nothing behind shows through
 */
record Raster(int width, int height, double scale, boolean opaque) {
    /**
     * The raster of a drawing that is so many pixels wide.
     *
     * @throws IllegalArgumentException when the width is not 1 … 100,000 or the height would be more than 1,000,000
     */
    static Raster of(Drawing drawing, int width) {
        double scale = width / drawing.width();
        double height = Math.max(1, Math.rint(drawing.height() * scale));
        if (width < 1 || width > 100_000 || !(height <= 1_000_000)) {
            throw new IllegalArgumentException("cannot be painted " + width + " pixels wide");
        }
        return new Raster(width, (int) height, scale, drawing.ground().argb() >>> 24 == 255);
    }

    /** The part of the drawing that some rows show, in points. */
    Bounds rows(int first, int count) {
        return new Bounds(0, first / scale, width / scale, count / scale);
    }

    /** The type of image that holds it. */
    int type() {
        return opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB_PRE;
    }
}
