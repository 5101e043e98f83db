package org.covoyage.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Plain pixels as a PNG in memory, for whoever may not know AWT. It must not know where they come from. */
public final class PngBytes {
    private PngBytes() {
    }

    /**
     * A PNG of pixels.
     *
     * @param argb   rows of ARGB, not premultiplied
     * @param width  in pixels, at least 1
     * @param height in pixels, at least 1
     * @throws IllegalArgumentException when there are fewer or more pixels
     */
    public static byte[] of(int[] argb, int width, int height) {
        if (argb.length != (long) width * height) {
            throw new IllegalArgumentException(argb.length + " pixels for " + width + " × " + height);
        }
        boolean opaque = true;
        for (int pixel : argb) {
            opaque &= pixel >>> 24 == 0xFF;
        }
        BufferedImage image = new BufferedImage(width, height,
                opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        System.arraycopy(argb, 0, ((DataBufferInt) image.getRaster().getDataBuffer()).getData(), 0, argb.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
