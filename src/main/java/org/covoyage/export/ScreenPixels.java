package org.covoyage.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Drawing;

/**
 * Regions of a drawing as plain pixels, for whoever may not know AWT: the windows. The painter is the one of the PNG.
 * Thread-safe.
 */
public final class ScreenPixels {
    private final RasterPainter painter;

    /** Pixels of this painter. */
    public ScreenPixels(RasterPainter painter) {
        this.painter = painter;
    }

    /**
     * Paints a region on the drawing's ground; what lies beyond the region is ground too.
     *
     * @param region in points of the drawing
     * @param scale  pixels a point, more than 0
     * @param width  of the result in pixels, at least 1
     * @param height of the result in pixels, at least 1
     * @return rows of premultiplied ARGB, all opaque unless the ground lets through what is behind it
     */
    public int[] paint(Drawing drawing, Bounds region, double scale, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        Arrays.fill(pixels, drawing.ground().alpha() < 1 ? 0 : drawing.ground().argb());
        painter.paint(drawing, region, scale, image);
        return pixels;
    }
}
