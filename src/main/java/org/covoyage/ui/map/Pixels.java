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

    /**
     * The whole of a drawing from an image of another one of the same size.
     *
     * @param scale its pixels for a point
     * @param area  where the two may look different
     */
    default Image repainted(Drawing drawing, Image before, double scale, Bounds area) {
        int width = (int) before.getWidth();
        int height = (int) before.getHeight();
        int left = Math.clamp((long) Math.floor(area.x() * scale) - 1, 0, width - 1);
        int top = Math.clamp((long) Math.floor(area.y() * scale) - 1, 0, height - 1);
        int wide = Math.clamp((long) Math.ceil(area.right() * scale) + 1 - left, 1, width - left);
        int high = Math.clamp((long) Math.ceil(area.bottom() * scale) + 1 - top, 1, height - top);
        int[] rows = new int[width * height];
        before.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), rows, 0, width);
        int[] part = paint(drawing, new Bounds(left / scale, top / scale, wide / scale, high / scale), scale, wide, high);
        for (int y = 0; y < high; y++) {
            System.arraycopy(part, y * wide, rows, (top + y) * width + left, wide);
        }
        return image(rows, width, height);
    }

    /** Pixels for a point at which the whole of a drawing is as large as fits into a box of pixels. */
    static double scale(Drawing drawing, double mostWide, double mostHigh) {
        return Math.min(mostWide / drawing.width(), mostHigh / drawing.height());
    }

    /** The whole of a drawing, as large as fits into a box of pixels. */
    default Image whole(Drawing drawing, double mostWide, double mostHigh) {
        double scale = scale(drawing, mostWide, mostHigh);
        return image(drawing, drawing.area(), scale, (int) Math.max(1, Math.round(drawing.width() * scale)),
                (int) Math.max(1, Math.round(drawing.height() * scale)));
    }
}
