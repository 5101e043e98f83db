package org.covoyage.drawing;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that fit a width. Long words break, the last of too many lines ends in an ellipsis. */
public final class Wrapping {
    private static final String ELLIPSIS = "…";

    private final Lettering lettering;

    /** Breaks as these letters measure. */
    public Wrapping(Lettering lettering) {
        this.lettering = lettering;
    }

    /** All lines of a text; line breaks in the text are kept. */
    public List<String> lines(String text, Type type, double width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.strip().split("\\R")) {
            paragraph(clean(paragraph), type, width, lines);
        }
        return lines;
    }

    /** At most so many lines of a text; what is left out is marked by an ellipsis. */
    public List<String> lines(String text, Type type, double width, int most) {
        List<String> all = lines(text, type, width);
        if (all.size() <= most) {
            return all;
        }
        List<String> kept = new ArrayList<>(all.subList(0, most));
        kept.set(most - 1, cut(kept.getLast() + " ", type, width));
        return kept;
    }

    /**
     * The same number of lines as {@link #lines(String, Type, double)}, but of more even length, so that no word
     * stands alone on the last one.
     */
    public List<String> balanced(String text, Type type, double width) {
        List<String> lines = lines(text, type, width);
        if (lines.size() < 2) {
            return lines;
        }
        double enough = width;
        double tooNarrow = width / 2;
        List<String> best = lines;
        for (int i = 0; i < 6; i++) {
            double middle = (enough + tooNarrow) / 2;
            List<String> narrower = lines(text, type, middle);
            if (narrower.size() <= lines.size() && !breaksWord(narrower, text)) {
                enough = middle;
                best = narrower;
            } else {
                tooNarrow = middle;
            }
        }
        return best;
    }

    /** One line: the text as it is, or cut with an ellipsis. */
    public String single(String text, Type type, double width) {
        String line = clean(text.strip().replaceAll("\\s*\\R\\s*", " "));
        return lettering.width(line, type) <= width ? line : cut(line, type, width);
    }

    private boolean breaksWord(List<String> lines, String text) {
        String flat = text.replaceAll("\\s+", " ");
        int at = 0;
        for (String line : lines) {
            if (line.isEmpty()) {
                continue;
            }
            at = flat.indexOf(line, at);
            if (at < 0) {
                return true;
            }
            at += line.length();
            if (at < flat.length() && !Character.isWhitespace(flat.charAt(at)) && !isBreakAfter(flat.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private void paragraph(String text, Type type, double width, List<String> lines) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        if (start == text.length()) {
            lines.add("");
            return;
        }
        while (start < text.length()) {
            int end = lineEnd(text, start, type, width);
            lines.add(text.substring(start, end).stripTrailing());
            start = end;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
        }
    }

    /** Where a line that starts here ends: at the last space that fits, else behind a hyphen, else inside the word. */
    private int lineEnd(String text, int start, Type type, double width) {
        int fitting = -1;
        int weak = -1;
        int from = start;
        double used = 0;
        for (int i = start; i < text.length(); i++) {
            boolean space = text.charAt(i) == ' ';
            if (space || isBreakAfter(text.charAt(i)) && i > start || i == text.length() - 1) {
                int end = space ? i : i + 1;
                double wide = used + lettering.width(text.substring(from, end), type);
                if (wide > width + 1e-6) {
                    return fitting > start ? fitting : weak > start ? weak : insideWord(text, start, type, width);
                }
                if (space || i == text.length() - 1) {
                    fitting = end;
                } else {
                    weak = end;
                }
                used = wide;
                from = end;
            }
        }
        return text.length();
    }

    private int insideWord(String text, int start, Type type, double width) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length()) {
            int next = end + Character.charCount(text.codePointAt(end));
            if (lettering.width(text.substring(start, next), type) > width) {
                break;
            }
            end = next;
        }
        return end;
    }

    private String cut(String line, Type type, double width) {
        String kept = line.strip();
        while (!kept.isEmpty() && lettering.width(kept + ELLIPSIS, type) > width) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1)).stripTrailing();
        }
        return kept + ELLIPSIS;
    }

    private static boolean isBreakAfter(char c) {
        return c == '-' || c == '/' || c == '\u2013' || c == '\u2014' || c == '\u200B' || isWide(c);
    }

    /** Scripts that are written without spaces break after every letter. */
    private static boolean isWide(char c) {
        return c >= 0x3040 && c <= 0x30FF || c >= 0x4E00 && c <= 0x9FFF;
    }

    /** Control characters, byte order marks and overrides of the writing direction are not for pictures. */
    private static boolean isShown(char c) {
        return c >= ' ' && c != 0x7F && !(c >= 0x80 && c < 0xA0) && !(c >= 0x202A && c <= 0x202E)
                && !(c >= 0x2066 && c <= 0x2069) && c != 0xFEFF && c < 0xFFFE;
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t') {
                clean.append(' ');
            } else if (isShown(c)) {
                clean.append(c);
            }
        }
        return clean.toString();
    }
}
