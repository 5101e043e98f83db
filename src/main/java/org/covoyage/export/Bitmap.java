package org.covoyage.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * A decoded picture, and how it is stretched onto a canvas: between four neighbours when it is enlarged, from a copy
 * of half the size, a quarter … when it is shrunk. Immutable; thread-safe.
 */
final class Bitmap {
    private final int[] pixels;
    private final int width;
    private final int height;

    /** Of an image of type INT_ARGB_PRE, which must not be written to any more. */
    Bitmap(BufferedImage image) {
        this(((DataBufferInt) image.getRaster().getDataBuffer()).getData(), image.getWidth(), image.getHeight());
    }

    private Bitmap(int[] pixels, int width, int height) {
        this.pixels = pixels;
        this.width = width;
        this.height = height;
    }

    /** The picture as an image of type INT_ARGB_PRE. */
    BufferedImage image() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        image.getRaster().setDataElements(0, 0, width, height, pixels);
        return image;
    }

    /** Stretches it to an area, in pixels of the canvas. */
    void draw(Canvas canvas, double left, double top, double right, double bottom) {
        Bitmap fitting = this;
        while (fitting.width >= 2 * (right - left) && fitting.height >= 2 * (bottom - top)
                && Math.min(fitting.width, fitting.height) > 1) {
            fitting = fitting.halved();
        }
        RoundedBox area = RoundedBox.of(left, top, right, bottom, 0);
        int endX = (int) Math.min(canvas.width(), Math.ceil(right));
        int endY = (int) Math.min(canvas.height(), Math.ceil(bottom));
        for (int y = (int) Math.max(0, Math.floor(top)); y < endY; y++) {
            double fromY = (y + 0.5 - top) / (bottom - top) * fitting.height - 0.5;
            for (int x = (int) Math.max(0, Math.floor(left)); x < endX; x++) {
                double fromX = (x + 0.5 - left) / (right - left) * fitting.width - 0.5;
                canvas.premultipliedDot(x, y, fitting.between(fromX, fromY), area.covered(x, y));
            }
        }
    }

    private int between(double x, double y) {
        int column = (int) Math.floor(x);
        int row = (int) Math.floor(y);
        int shareX = (int) ((x - column) * 256);
        int shareY = (int) ((y - row) * 256);
        int above = mixed(at(column, row), at(column + 1, row), shareX);
        int below = mixed(at(column, row + 1), at(column + 1, row + 1), shareX);
        return mixed(above, below, shareY);
    }

    private int at(int x, int y) {
        return pixels[Math.clamp(y, 0, height - 1) * width + Math.clamp(x, 0, width - 1)];
    }

    /** Two colours mixed, both channels of a pair at a time; the share of the second is 0 … 256. */
    private static int mixed(int a, int b, int share) {
        long even = (a & 0xFF00FFL) * (256 - share) + (b & 0xFF00FFL) * share;
        long odd = (a >>> 8 & 0xFF00FFL) * (256 - share) + (b >>> 8 & 0xFF00FFL) * share;
        return (int) (even >>> 8 & 0xFF00FFL | odd & 0xFF00FF00L);
    }

    private Bitmap halved() {
        int w = width / 2;
        int h = height / 2;
        int[] half = new int[w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int i = 2 * y * width + 2 * x;
                half[y * w + x] = mixed(mixed(pixels[i], pixels[i + 1], 128),
                        mixed(pixels[i + width], pixels[i + width + 1], 128), 128);
            }
        }
        return new Bitmap(half, w, h);
    }
}
