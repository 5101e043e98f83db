package org.covoyage.export;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes the chunks of a PNG file (W3C PNG, third edition). Says nothing of the machine, the user or the time. */
final class PngChunks {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final double METRES_PER_INCH = 0.0254;
    private static final int MOST_TITLE = 1000;

    private final DataOutputStream out;

    PngChunks(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    /** Everything before the pixels. */
    void head(int width, int height, int colourType, double dpi, String title) throws IOException {
        out.write(SIGNATURE);
        chunk("IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).put((byte) colourType)
                .array());
        chunk("sRGB", new byte[] {0});
        int perMetre = (int) Math.clamp(Math.rint(dpi / METRES_PER_INCH), 1, Integer.MAX_VALUE);
        chunk("pHYs", ByteBuffer.allocate(9).putInt(perMetre).putInt(perMetre).put((byte) 1).array());
        String clean = clean(title);
        if (!clean.isEmpty()) {
            text(clean);
        }
    }

    private void text(String title) throws IOException {
        boolean latin = StandardCharsets.ISO_8859_1.newEncoder().canEncode(title);
        if (latin) {
            chunk("tEXt", ("Title\0" + title).getBytes(StandardCharsets.ISO_8859_1));
        } else {
            chunk("iTXt", ("Title\0\0\0\0\0" + title).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String clean(String title) {
        String text = title == null ? "" : title.replaceAll("\\p{Cntrl}+", " ").strip();
        return text.length() <= MOST_TITLE ? text : text.substring(0, text.offsetByCodePoints(0, Math.min(MOST_TITLE,
                text.codePointCount(0, text.length()))));
    }

    /** Some of the compressed pixels, with the checksum of their chunk. */
    void data(byte[] data, int length, long crc) throws IOException {
        out.writeInt(length);
        out.write(IDAT);
        out.write(data, 0, length);
        out.writeInt((int) crc);
    }

    private static final byte[] IDAT = {'I', 'D', 'A', 'T'};

    /** The checksum of a chunk of compressed pixels. */
    static long dataCrc(byte[] data, int length) {
        CRC32 crc = new CRC32();
        crc.update(IDAT);
        crc.update(data, 0, length);
        return crc.getValue();
    }

    /** Everything after the pixels. */
    void end() throws IOException {
        chunk("IEND", new byte[0]);
        out.flush();
    }

    private void chunk(String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) crc.getValue());
    }
}
