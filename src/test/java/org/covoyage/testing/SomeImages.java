package org.covoyage.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.covoyage.file.save.Digest;
import org.covoyage.journey.Id;
import org.covoyage.journey.Image;

/** Small real pictures of every proportion, and the images of a project made from them. */
public final class SomeImages {
    private static final List<byte[]> SHAPES = List.of(encoded("png", 90, 60), encoded("jpg", 40, 120),
            encoded("png", 400, 20), encoded("jpg", 300, 300), encoded("png", 1, 1), encoded("png", 3, 700),
            new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, encoded("png", 160, 90));

    private SomeImages() {
    }

    /** A PNG of so many pixels. */
    public static byte[] png(int width, int height) {
        return encoded("png", width, height);
    }

    /** A JPEG of so many pixels. */
    public static byte[] jpeg(int width, int height) {
        return encoded("jpg", width, height);
    }

    /** An image stored inside its project, with the hash of its bytes. */
    public static Image inside(String id, byte[] data, String alt) {
        return new Image(new Id(id), Digest.of(data).hex(), "image/png", alt, Base64.getEncoder().encodeToString(data));
    }

    /** An image stored beside its project. */
    public static Image beside(String id, byte[] data, String alt) {
        return new Image(new Id(id), Digest.of(data).hex(), "image/png", alt, null);
    }

    /** One of a few pictures, one of them cut short, in Base64; the same one for the same random hash. */
    static String forHash(String sha256) {
        return Base64.getEncoder().encodeToString(SHAPES.get(Character.digit(sha256.charAt(0), 16) % SHAPES.size()));
    }

    /** The image with the hash of its bytes, when these are stored inside. */
    static Image honest(Image image) {
        return image.embedded().map(data -> new Image(image.id(), Digest.of(data).hex(), image.mediaType(), image.alt(),
                image.data())).orElse(image);
    }

    private static byte[] encoded(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(0xD8E6EC));
        g.fillRect(0, 0, width, height);
        g.setColor(new Color(0x0B6E99));
        g.fillOval(width / 8, height / 8, width * 3 / 4, height * 3 / 4);
        g.dispose();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
