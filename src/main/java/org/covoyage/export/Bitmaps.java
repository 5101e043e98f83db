package org.covoyage.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.covoyage.drawing.BitmapSize;

/**
 * Pictures read from their bytes, within limits: a small file can declare an image that fills the memory. One picture
 * is decoded at a time, and kept as long as its bytes are in use. Thread-safe.
 */
final class Bitmaps {
    /** Largest file in bytes. */
    static final int MOST_BYTES = 20 << 20;
    /** Largest picture in pixels. */
    static final long MOST_PIXELS = BitmapSize.MOST_PIXELS;
    /** Larger pictures are thinned out while they are read. */
    static final long KEPT_PIXELS = 8_000_000;

    /** The formats that are read. */
    enum Format {
        /** Portable network graphics. */
        PNG("png"),
        /** Photographs. */
        JPEG("jpeg");

        private final String reader;

        Format(String reader) {
            this.reader = reader;
        }

        /** Told by the first bytes; a name or a declared type is not believed. */
        static Optional<Format> of(byte[] data) {
            if (starts(data, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
                return Optional.of(PNG);
            }
            return starts(data, 0xFF, 0xD8, 0xFF) ? Optional.of(JPEG) : Optional.empty();
        }

        private static boolean starts(byte[] data, int... with) {
            for (int i = 0; i < with.length; i++) {
                if (data.length <= i || (data[i] & 255) != with[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Map<byte[], Optional<Bitmap>> read = new WeakHashMap<>();

    /** A picture, or nothing when its bytes are no PNG or JPEG, damaged or too large. */
    synchronized Optional<Bitmap> bitmap(byte[] data) {
        return read.computeIfAbsent(data, Bitmaps::decode);
    }

    private static Optional<Bitmap> decode(byte[] data) {
        Optional<Format> format = Format.of(data);
        if (format.isEmpty() || data.length > MOST_BYTES) {
            return Optional.empty();
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName(format.get().reader).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(data))) {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                return Optional.empty();
            }
            int every = (int) Math.ceil(Math.sqrt((double) pixels / KEPT_PIXELS));
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(every, every, 0, 0);
            return Optional.of(new Bitmap(premultiplied(reader.read(0, param))));
        } catch (IOException | RuntimeException | OutOfMemoryError damaged) {
            // Readers throw all of these on hostile bytes. Nothing is lost: the painter shows that a picture is
            // missing, in its place.
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage premultiplied(BufferedImage image) {
        BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = copy.createGraphics();
        g.drawImage(image, 0, 0, null);
        g.dispose();
        return copy;
    }
}
