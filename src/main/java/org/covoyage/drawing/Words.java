package org.covoyage.drawing;

import java.util.Arrays;
import java.util.List;

/**
 * A paragraph measured once: where it may break, and how wide it is between. Afterwards it is broken for any width
 * without measuring again, long words apart. Knows nothing of pages or pictures. Immutable once made.
 */
final class Words {
    /** What a width allows for rounding, in points. */
    private static final double ROUNDING = 1e-6;

    private final Lettering lettering;
    private final String text;
    private final Type type;
    /** Ends of the parts; parts begin where the one before ends, so perhaps with spaces. */
    private int[] ends = new int[16];
    /** Whether a line ends well behind a part: at a space or the end of the text, not behind a hyphen. */
    private boolean[] good = new boolean[16];
    private double[] widths = new double[16];
    /** Widths without the spaces that a part begins with. */
    private double[] bare = new double[16];
    private int count;

    /**
     * Measures a paragraph.
     *
     * @param text without line breaks
     */
    Words(Lettering lettering, String text, Type type) {
        this.lettering = lettering;
        this.text = text;
        this.type = type;
        int from = behindSpaces(0);
        for (int i = from; i < text.length(); i++) {
            boolean space = text.charAt(i) == ' ';
            boolean last = i == text.length() - 1;
            if (space || last || isBreakAfter(text.charAt(i))) {
                int end = space ? i : i + 1;
                add(from, end, space || last);
                from = end;
            }
        }
    }

    private void add(int from, int end, boolean isGood) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
            good = Arrays.copyOf(good, count * 2);
            widths = Arrays.copyOf(widths, count * 2);
            bare = Arrays.copyOf(bare, count * 2);
        }
        int letters = Math.min(behindSpaces(from), end);
        ends[count] = end;
        good[count] = isGood;
        widths[count] = lettering.width(text, from, end, type);
        bare[count] = letters == from ? widths[count] : lettering.width(text, letters, end, type);
        count++;
    }

    /** Adds the lines of this paragraph at a width in points; one that is empty when there is nothing to show. */
    void breakInto(double width, List<String> lines) {
        int start = behindSpaces(0);
        if (start == text.length()) {
            lines.add("");
        }
        int part = 0;
        while (start < text.length()) {
            int found = lineEnd(start, part, width);
            int end = found < 0 ? ~found : found;
            lines.add(text.substring(start, end).stripTrailing());
            start = behindSpaces(end);
            part = partAt(part, start);
        }
    }

    /**
     * How many lines it takes at a width in points.
     *
     * @return more than {@code most} as soon as there are more, or when a word has to be broken
     */
    int lines(double width, int most) {
        int lines = 0;
        int part = 0;
        for (int start = behindSpaces(0); start < text.length() && lines <= most; lines++) {
            int end = lineEnd(start, part, width);
            if (end < 0) {
                return Integer.MAX_VALUE;
            }
            start = behindSpaces(end);
            part = partAt(part, start);
        }
        return Math.max(1, lines);
    }

    /** The part that a line belongs to that starts at a place, searched onwards from a part. */
    private int partAt(int from, int start) {
        int part = from;
        while (part < count && ends[part] <= start) {
            part++;
        }
        return part;
    }

    /**
     * Where a line ends that starts in a part: at the last space that fits, else behind a hyphen, else inside the
     * word; then it is the complement of the place.
     */
    private int lineEnd(int start, int first, double width) {
        int fitting = -1;
        int weak = -1;
        double used = 0;
        for (int part = first; part < count; part++) {
            used += part > first ? widths[part] : startsPart(start, part) ? bare[part]
                    : lettering.width(text, start, ends[part], type);
            if (!good[part] && ends[part] == start + 1) {
                // A dash that begins a line does not end it.
                continue;
            }
            if (used > width + ROUNDING) {
                return fitting > start ? fitting : weak > start ? weak : ~insideWord(start, width);
            }
            if (good[part]) {
                fitting = ends[part];
            } else {
                weak = ends[part];
            }
        }
        return text.length();
    }

    private boolean startsPart(int start, int part) {
        return start == behindSpaces(part == 0 ? 0 : ends[part - 1]);
    }

    private int insideWord(int start, double width) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length()) {
            int next = end + Character.charCount(text.codePointAt(end));
            if (lettering.width(text, start, next, type) > width) {
                break;
            }
            end = next;
        }
        return end;
    }

    private int behindSpaces(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static boolean isBreakAfter(char c) {
        return c == '-' || c == '/' || c == '\u2013' || c == '\u2014' || c == '\u200B' || isWide(c);
    }

    /** Scripts that are written without spaces break after every letter. */
    private static boolean isWide(char c) {
        return c >= 0x3040 && c <= 0x30FF || c >= 0x4E00 && c <= 0x9FFF;
    }
}
