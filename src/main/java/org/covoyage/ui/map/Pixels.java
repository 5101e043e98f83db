package org.covoyage.ui.map;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Drawing;

/**
 * Paints a part of a drawing as pixels: the door to the painter of the exports, so that the screen shows the very
 * pixels of the slide. Must be safe to call from several threads.
 */
@FunctionalInterface
public interface Pixels {
    /**
     * Paints.
     *
     * @param drawing what to paint
     * @param region  the part of it
     * @param scale   pixels for a point
     * @param width   of the result, in pixels
     * @param height  of the result, in pixels
     * @return rows of premultiplied ARGB on the drawing's ground, opaque when the ground is
     */
    int[] paint(Drawing drawing, Bounds region, double scale, int width, int height);

    /** The same as an image for the screen. */
    default Image image(Drawing drawing, Bounds region, double scale, int width, int height) {
        return image(paint(drawing, region, scale, width, height), width, height);
    }

    /** Rows of premultiplied ARGB as an image for the screen. */
    static Image image(int[] rows, int width, int height) {
        return new WritableImage(new PixelBuffer<>(width, height, IntBuffer.wrap(rows),
                PixelFormat.getIntArgbPreInstance()));
    }

    /** The whole of a drawing, as large as fits into a box of pixels. */
    default Image whole(Drawing drawing, double mostWide, double mostHigh) {
        double scale = Math.min(mostWide / drawing.width(), mostHigh / drawing.height());
        return image(drawing, drawing.area(), scale, (int) Math.max(1, Math.round(drawing.width() * scale)),
                (int) Math.max(1, Math.round(drawing.height() * scale)));
    }
}
