package org.covoyage.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Pictures inside an SVG. They are read and written anew, so that what a camera or a program hid in them (place, time,
 * names) does not leave with them.
 */
final class SvgPictures {
    private static final float QUALITY = 0.92f;

    /**
     * A picture ready to be embedded.
     *
     * @param type as MIME knows it
     * @param data the bytes
     */
    record Encoded(String type, byte[] data) {
    }

    private SvgPictures() {
    }

    /** A picture written anew, or nothing when it cannot be read. */
    static Optional<Encoded> encode(byte[] data) throws IOException {
        Optional<BufferedImage> image = new Bitmaps().bitmap(data).map(Bitmap::image);
        if (image.isEmpty()) {
            return Optional.empty();
        }
        boolean photograph = Bitmaps.Format.of(data).filter(f -> f == Bitmaps.Format.JPEG).isPresent();
        return Optional.of(photograph ? new Encoded("image/jpeg", jpeg(image.get()))
                : new Encoded("image/png", png(image.get())));
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BufferedImage straight = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        straight.createGraphics().drawImage(image, 0, 0, null);
        ImageIO.write(straight, "png", out);
        return out.toByteArray();
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        opaque.createGraphics().drawImage(image, 0, 0, null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(opaque, null, null), param);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
