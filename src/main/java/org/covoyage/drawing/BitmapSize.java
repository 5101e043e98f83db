package org.covoyage.drawing;

import java.util.Optional;

/**
 * How large a PNG or JPEG is, read from its header alone. Nothing is decoded, no more is read than the header's parts,
 * and a picture too large for any painter counts as none.
 *
 * @param width  in pixels, 1 or more
 * @param height in pixels, 1 or more; width × height is at most {@link #MOST_PIXELS}
 */
public record BitmapSize(int width, int height) {
    /** Most pixels of a picture. */
    public static final long MOST_PIXELS = 40_000_000;

    private static final int PNG = 0x89504E47;
    private static final int PNG_TAIL = 0x0D0A1A0A;
    private static final int IHDR = 0x49484452;

    /** The size that these bytes declare; nothing when they are neither PNG nor JPEG, cut short or too large. */
    public static Optional<BitmapSize> of(byte[] data) {
        if (data.length >= 24 && int32(data, 0) == PNG && int32(data, 4) == PNG_TAIL) {
            return int32(data, 12) == IHDR ? allowed(int32(data, 16), int32(data, 20)) : Optional.empty();
        }
        return data.length >= 4 && int16(data, 0) == 0xFFD8 ? jpeg(data) : Optional.empty();
    }

    /** Goes from marker to marker until one starts a frame. */
    private static Optional<BitmapSize> jpeg(byte[] data) {
        int at = 2;
        while (at + 3 < data.length && (data[at] & 255) == 0xFF) {
            int marker = data[at + 1] & 255;
            if (marker == 0xFF) {
                at++; // A marker may stand behind any number of these.
            } else if (marker == 0x01 || marker >= 0xD0 && marker <= 0xD7) {
                at += 2; // These have no length.
            } else if (startsFrame(marker)) {
                return at + 8 < data.length ? allowed(int16(data, at + 7), int16(data, at + 5)) : Optional.empty();
            } else if (marker == 0xD9 || marker == 0xDA || int16(data, at + 2) < 2) {
                return Optional.empty(); // The image ends, or its dots begin, before any frame; or no length at all.
            } else {
                at += 2 + int16(data, at + 2);
            }
        }
        return Optional.empty();
    }

    /** SOF0 … SOF15; among them stand DHT, JPG and DAC. */
    private static boolean startsFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static Optional<BitmapSize> allowed(int width, int height) {
        return width > 0 && height > 0 && (long) width * height <= MOST_PIXELS
                ? Optional.of(new BitmapSize(width, height)) : Optional.empty();
    }

    private static int int16(byte[] data, int at) {
        return (data[at] & 255) << 8 | data[at + 1] & 255;
    }

    private static int int32(byte[] data, int at) {
        return int16(data, at) << 16 | int16(data, at + 2);
    }
}
