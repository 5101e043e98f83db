package org.covoyage.drawing;

import java.util.Arrays;

/**
 * A bitmap.
 *
 * @param subject what it shows
 * @param area    where; the bitmap is stretched to it
 * @param data    PNG or JPEG bytes, not to be written to
 * @param alt     what is to be seen, in words
 */
public record Picture(String subject, Bounds area, byte[] data, String alt) implements Item {
    @Override
    public Bounds bounds() {
        return area;
    }

    @Override
    public Picture moved(double down) {
        return new Picture(subject, area.moved(0, down), data, alt);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture p && area.equals(p.area) && Arrays.equals(data, p.data)
                && java.util.Objects.equals(subject, p.subject) && java.util.Objects.equals(alt, p.alt);
    }

    @Override
    public int hashCode() {
        return area.hashCode() * 31 + Arrays.hashCode(data);
    }
}
