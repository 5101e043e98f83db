package org.covoyage.file;

import java.nio.charset.StandardCharsets;

/**
 * Finds places of a file again, to say them as editors do: the parser counts columns in bytes, people in characters.
 * Goes through the bytes once, so it must be asked in ascending order of lines.
 */
final class Lines {
    private final byte[] bytes;
    private int line = 1;
    private int start;

    Lines(byte[] bytes) {
        this.bytes = bytes;
        start = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF ? 3 : 0;
    }

    /** A place whose column counts characters instead of bytes. */
    Place inCharacters(Place place) {
        if (place.equals(Place.NOWHERE)) {
            return place;
        }
        String before = text(offset(place) - (place.column() - 1), offset(place));
        return new Place(place.line(), before.codePointCount(0, before.length()) + 1);
    }

    /** What stands around a place, on its line. */
    String around(Place place) {
        int at = offset(place);
        int from = Math.max(start, at - 20);
        int to = Math.min(bytes.length, at + 20);
        while (from > start && continues(bytes[from])) {
            from--;
        }
        while (to < bytes.length && continues(bytes[to])) {
            to++;
        }
        return text(from, to).lines().findFirst().orElse("").strip();
    }

    /** The byte at a place whose column counts bytes; the end of the file when there is none. */
    private int offset(Place place) {
        while (line < place.line() && start < bytes.length) {
            byte b = bytes[start++];
            if (b == '\n' || b == '\r' && !(start < bytes.length && bytes[start] == '\n')) {
                line++;
            }
        }
        return Math.min(bytes.length, start + place.column() - 1);
    }

    private String text(int from, int to) {
        int first = Math.clamp(from, 0, bytes.length);
        return new String(bytes, first, Math.max(0, to - first), StandardCharsets.UTF_8);
    }

    private static boolean continues(byte b) {
        return (b & 0xC0) == 0x80;
    }
}
