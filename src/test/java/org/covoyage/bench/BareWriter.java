package org.covoyage.bench;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** The least a Java process can do that ends in a PNG: reads finished pixels and has ImageIO write them. */
public final class BareWriter {
    private BareWriter() {
    }

    /** Takes the file of pixels (big-endian RGB in four bytes), width and height in pixels, and the picture's path. */
    public static void main(String[] args) throws IOException {
        int width = Integer.parseInt(args[1]);
        int height = Integer.parseInt(args[2]);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        ByteBuffer.wrap(Files.readAllBytes(Path.of(args[0]))).asIntBuffer()
                .get(((DataBufferInt) image.getRaster().getDataBuffer()).getData());
        ImageIO.write(image, "png", Path.of(args[3]).toFile());
    }
}
