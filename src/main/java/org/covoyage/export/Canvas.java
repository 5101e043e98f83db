package org.covoyage.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;

/**
 * The pixels of one painting, with the scale and the place of a region on them. Colours are blended by hand rather
 * than by Java2D: many times quicker for the boxes and letters that maps are made of, and a row gets the same pixels
 * whatever tile or strip it is painted in. For one thread.
 */
final class Canvas {
    /** Places are whole multiples of this part of a pixel, so that reckoning from another corner changes nothing. */
    private static final double GRAIN = 1024;

    private final int[] pixels;
    private final int stride;
    private final int width;
    private final int height;
    private final double scale;
    private final double left;
    private final double top;

    /**
     * A region's canvas.
     *
     * @param target of type INT_RGB or INT_ARGB_PRE
     * @throws IllegalArgumentException when it is of another type
     */
    Canvas(BufferedImage target, Bounds region, double scale) {
        if (target.getType() != BufferedImage.TYPE_INT_RGB && target.getType() != BufferedImage.TYPE_INT_ARGB_PRE) {
            throw new IllegalArgumentException("cannot paint onto an image of type " + target.getType());
        }
        this.pixels = ((DataBufferInt) target.getRaster().getDataBuffer()).getData();
        this.stride = target.getWidth();
        this.width = Math.min(target.getWidth(), (int) Math.ceil(near(region.width() * scale)));
        this.height = Math.min(target.getHeight(), (int) Math.ceil(near(region.height() * scale)));
        this.scale = scale;
        this.left = near(region.x() * scale);
        this.top = near(region.y() * scale);
    }

    /** A whole number of pixels meant, and missed by the error of a division, is taken as meant. */
    private static double near(double value) {
        double whole = Math.rint(value);
        return Math.abs(value - whole) < 1e-6 ? whole : value;
    }

    /** The first column, in pixels from the left of the drawing. */
    double left() {
        return left;
    }

    /** The first row, in pixels from the top of the drawing. */
    double top() {
        return top;
    }

    /** Pixels a point. */
    double scale() {
        return scale;
    }

    /** Width in pixels. */
    int width() {
        return width;
    }

    /** Height in pixels. */
    int height() {
        return height;
    }

    /** Where a place of the drawing is, in pixels from the left. */
    double toX(double x) {
        return grained(x * scale) - left;
    }

    /** Where a place of the drawing is, in pixels from the top. */
    double toY(double y) {
        return grained(y * scale) - top;
    }

    /** A length in pixels as a whole multiple of a small part of a pixel. */
    static double grained(double pixels) {
        return Math.rint(pixels * GRAIN) / GRAIN;
    }

    /** Fills everything, forgetting what was there. */
    void clear(Colour ground, boolean opaque) {
        int argb = opaque ? 0xFF000000 | over(ground) : premultiplied(ground.argb());
        for (int y = 0; y < height; y++) {
            Arrays.fill(pixels, y * stride, y * stride + width, argb);
        }
    }

    private static int over(Colour ground) {
        return Colour.WHITE.mixed(ground, ground.alpha()).argb();
    }

    private static int premultiplied(int argb) {
        int a = argb >>> 24;
        return a << 24 | share((argb >> 16 & 255) * a) << 16 | share((argb >> 8 & 255) * a) << 8
                | share((argb & 255) * a);
    }

    /** A product of two bytes as a byte, rounded. */
    private static int share(int product) {
        int t = product + 128;
        return t + (t >> 8) >> 8;
    }

    /** Lays a colour on one pixel, covered in part (0 … 1). The pixel must be on the canvas. */
    void dot(int x, int y, int argb, double coverage) {
        int a = (int) ((argb >>> 24) * coverage + 0.5);
        if (a > 0) {
            int i = y * stride + x;
            pixels[i] = a >= 255 ? 0xFF000000 | argb : blend(argb, a, pixels[i]);
        }
    }

    /** Lays a premultiplied colour on one pixel, covered in part (0 … 1). The pixel must be on the canvas. */
    void premultipliedDot(int x, int y, int colour, double coverage) {
        int part = (int) (coverage * 255 + 0.5);
        int rest = 255 - share((colour >>> 24) * part);
        int i = y * stride + x;
        int under = pixels[i];
        pixels[i] = share((colour >>> 24) * part + (under >>> 24) * rest) << 24
                | share((colour >> 16 & 255) * part + (under >> 16 & 255) * rest) << 16
                | share((colour >> 8 & 255) * part + (under >> 8 & 255) * rest) << 8
                | share((colour & 255) * part + (under & 255) * rest);
    }

    /** Lays a colour on pixels {@code from … to - 1} of a row, all covered alike (0 … 1). */
    void span(int y, int from, int to, int argb, double coverage) {
        int a = (int) ((argb >>> 24) * coverage + 0.5);
        int first = y * stride + Math.max(0, from);
        int end = y * stride + Math.min(width, to);
        if (a >= 255 && first < end) {
            Arrays.fill(pixels, first, end, 0xFF000000 | argb);
        } else if (a > 0) {
            for (int i = first; i < end; i++) {
                pixels[i] = blend(argb, a, pixels[i]);
            }
        }
    }

    /** Lays a colour on through a mask whose upper left pixel is at a place. */
    void mask(Mask mask, int x, int y, int argb) {
        int alpha = argb >>> 24;
        int from = Math.max(0, -x);
        int to = Math.min(mask.width(), width - x);
        for (int row = Math.max(0, -y); row < mask.height() && y + row < height; row++) {
            int m = row * mask.width();
            int i = (y + row) * stride + x;
            for (int column = from; column < to; column++) {
                int a = share((mask.coverage()[m + column] & 255) * alpha);
                if (a == 255) {
                    pixels[i + column] = argb;
                } else if (a > 0) {
                    pixels[i + column] = blend(argb, a, pixels[i + column]);
                }
            }
        }
    }

    private static int blend(int argb, int a, int under) {
        int rest = 255 - a;
        return share(255 * a + (under >>> 24) * rest) << 24
                | share((argb >> 16 & 255) * a + (under >> 16 & 255) * rest) << 16
                | share((argb >> 8 & 255) * a + (under >> 8 & 255) * rest) << 8
                | share((argb & 255) * a + (under & 255) * rest);
    }
}
