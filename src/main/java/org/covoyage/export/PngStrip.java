package org.covoyage.export;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/**
 * The room one thread needs to turn one strip after another into compressed bytes: an image, its rows, a compressor.
 * Must be closed.
 */
final class PngStrip implements AutoCloseable {
    private static final int WINDOW = 32 << 10;
    /** PNG's filters: a row as it is, and less the row above. */
    private static final byte NONE = 0;
    private static final byte UP = 2;

    /**
     * What the next strip needs of this one.
     *
     * @param row    the last row before filtering
     * @param window the last bytes after filtering
     */
    record Tail(byte[] row, byte[] window) {
        /** Above the first strip. */
        static Tail none(PngLayout layout) {
            return new Tail(new byte[layout.rowBytes()], new byte[0]);
        }
    }

    /**
     * A finished strip.
     *
     * @param data   compressed, in an array that may be longer
     * @param length of the data
     * @param crc    of its chunk
     * @param adler  checksum of what was compressed
     * @param raw    number of bytes that were compressed
     */
    record Packed(byte[] data, int length, long crc, long adler, long raw) {
    }

    private final PngLayout layout;
    private final Deflater deflater;
    private final BufferedImage image;
    private final byte[] filtered;
    private int filteredLength;
    private byte[] row;
    private byte[] above;

    PngStrip(PngLayout layout, int level) {
        this.layout = layout;
        this.deflater = new Deflater(level, true);
        this.image = new BufferedImage(layout.width(), layout.stripRows(), layout.pixel().imageType());
        this.filtered = new byte[layout.stripRows() * (layout.rowBytes() + 1)];
        this.row = new byte[layout.rowBytes()];
        this.above = new byte[layout.rowBytes()];
    }

    /** Paints a strip; needs no other. */
    void paint(StripSource source, int strip) {
        source.paint(strip * layout.stripRows(), layout.rows(strip), image);
    }

    /**
     * Filters the painted strip, knowing how the one above ends. A row that is like the one above becomes zeros; all
     * others are left as they are, on which the compressor does better with flat graphics than on any difference.
     */
    Tail filter(int strip, Tail before) {
        System.arraycopy(before.row(), 0, above, 0, above.length);
        filteredLength = 0;
        for (int y = 0; y < layout.rows(strip); y++) {
            layout.row(image, y, row);
            boolean repeated = Arrays.equals(row, above);
            filtered[filteredLength] = repeated ? UP : NONE;
            if (repeated) {
                Arrays.fill(filtered, filteredLength + 1, filteredLength + 1 + row.length, (byte) 0);
            } else {
                System.arraycopy(row, 0, filtered, filteredLength + 1, row.length);
            }
            filteredLength += row.length + 1;
            byte[] next = above;
            above = row;
            row = next;
        }
        return new Tail(above.clone(),
                Arrays.copyOfRange(filtered, Math.max(0, filteredLength - WINDOW), filteredLength));
    }

    /** Compresses the filtered strip, so that it can be laid behind the others. */
    Packed pack(int strip, Tail before) {
        deflater.reset();
        if (before.window().length > 0) {
            deflater.setDictionary(before.window());
        }
        deflater.setInput(filtered, 0, filteredLength);
        boolean last = strip == layout.strips() - 1;
        if (last) {
            deflater.finish();
        }
        byte[] data = new byte[Math.max(1024, filteredLength / 16)];
        int length = strip == 0 ? start(data) : 0;
        while (true) {
            int room = data.length - length;
            int written = deflater.deflate(data, length, room, last ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH);
            length += written;
            if (last ? deflater.finished() : written < room) {
                break;
            }
            data = Arrays.copyOf(data, data.length * 2);
        }
        Adler32 adler = new Adler32();
        adler.update(filtered, 0, filteredLength);
        return new Packed(data, length, PngChunks.dataCrc(data, length), adler.getValue(), filteredLength);
    }

    /** The two bytes before a zlib stream: deflate, 32 KiB, default effort. */
    private static int start(byte[] data) {
        data[0] = 0x78;
        data[1] = (byte) 0x9C;
        return 2;
    }

    @Override
    public void close() {
        deflater.end();
    }
}
