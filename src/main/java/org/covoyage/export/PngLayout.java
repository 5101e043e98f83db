package org.covoyage.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * How the pixels of a PNG are laid out and cut into strips. Strips depend on the picture only, never on the machine:
 * the file is the same however many cores made it.
 *
 * @param width  in pixels
 * @param height in pixels
 * @param pixel  what a pixel is
 */
record PngLayout(int width, int height, Pixel pixel) {
    private static final int STRIP_BYTES = 2 << 20;

    /** What a pixel is. */
    enum Pixel {
        /** A shade of grey. */
        GREY(0, 1, BufferedImage.TYPE_INT_RGB),
        /** Opaque colour. */
        RGB(2, 3, BufferedImage.TYPE_INT_RGB),
        /** Colour with opacity. */
        RGBA(6, 4, BufferedImage.TYPE_INT_ARGB_PRE);

        private final int colourType;
        private final int bytes;
        private final int imageType;

        Pixel(int colourType, int bytes, int imageType) {
            this.colourType = colourType;
            this.bytes = bytes;
            this.imageType = imageType;
        }

        /** PNG's number for it. */
        int colourType() {
            return colourType;
        }

        /** Bytes a pixel. */
        int bytes() {
            return bytes;
        }

        /** The type of image it is painted on. */
        int imageType() {
            return imageType;
        }
    }

    /** Bytes a row. */
    int rowBytes() {
        return width * pixel.bytes();
    }

    /** Rows a strip, the last of which may have fewer. */
    int stripRows() {
        return Math.clamp(STRIP_BYTES / (rowBytes() + 1), 1, height);
    }

    /** Number of strips. */
    int strips() {
        return (height + stripRows() - 1) / stripRows();
    }

    /** Rows of a strip. */
    int rows(int strip) {
        return Math.min(stripRows(), height - strip * stripRows());
    }

    /** Copies a painted row as the bytes of the file, before filtering. */
    void row(BufferedImage image, int y, byte[] row) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int from = y * width;
        switch (pixel) {
            case GREY -> {
                for (int x = 0; x < width; x++) {
                    row[x] = (byte) pixels[from + x];
                }
            }
            case RGB -> {
                for (int x = 0, i = 0; x < width; x++, i += 3) {
                    int p = pixels[from + x];
                    row[i] = (byte) (p >> 16);
                    row[i + 1] = (byte) (p >> 8);
                    row[i + 2] = (byte) p;
                }
            }
            case RGBA -> {
                for (int x = 0, i = 0; x < width; x++, i += 4) {
                    int p = pixels[from + x];
                    int a = p >>> 24;
                    row[i] = straight(p >> 16 & 255, a);
                    row[i + 1] = straight(p >> 8 & 255, a);
                    row[i + 2] = straight(p & 255, a);
                    row[i + 3] = (byte) a;
                }
            }
        }
    }

    /** A premultiplied value as PNG wants it. */
    private static byte straight(int value, int alpha) {
        return alpha == 255 ? (byte) value : alpha == 0 ? 0 : (byte) ((value * 255 + alpha / 2) / alpha);
    }
}
