package org.covoyage.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Breaks text into lines that fit a width. Long words break, the last of too many lines ends in an ellipsis. Keeps
 * what it has measured, because a layout breaks the same text for many widths: one for each picture. For one thread.
 */
public final class Wrapping {
    private static final String ELLIPSIS = "…";
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern AROUND_LINE_BREAK = Pattern.compile("\\s*\\R\\s*");
    private static final int NARROWINGS = 6;

    private record Measured(String text, Type type) {
    }

    private final Lettering lettering;
    private final Map<Measured, List<Words>> measured = new HashMap<>();

    /** Breaks as these letters measure. */
    public Wrapping(Lettering lettering) {
        this.lettering = lettering;
    }

    /** All lines of a text; line breaks in the text are kept. */
    public List<String> lines(String text, Type type, double width) {
        return lines(measured(text, type), width);
    }

    private static List<String> lines(List<Words> paragraphs, double width) {
        List<String> lines = new ArrayList<>(4);
        paragraphs.forEach(paragraph -> paragraph.breakInto(width, lines));
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
        List<Words> paragraphs = measured(text, type);
        List<String> lines = lines(paragraphs, width);
        if (lines.size() < 2) {
            return lines;
        }
        double enough = width;
        double tooNarrow = width / 2;
        for (int i = 0; i < NARROWINGS; i++) {
            double middle = (enough + tooNarrow) / 2;
            if (fits(paragraphs, middle, lines.size())) {
                enough = middle;
            } else {
                tooNarrow = middle;
            }
        }
        return enough < width ? lines(paragraphs, enough) : lines;
    }

    /** Whether a text takes so many lines at most, no word broken. */
    private static boolean fits(List<Words> paragraphs, double width, int most) {
        int left = most;
        for (Words paragraph : paragraphs) {
            left -= Math.min(left + 1, paragraph.lines(width, left));
        }
        return left >= 0;
    }

    /** One line: the text as it is, or cut with an ellipsis. */
    public String single(String text, Type type, double width) {
        String stripped = text.strip();
        String line = PlainText.of(hasLineBreak(stripped) ? AROUND_LINE_BREAK.matcher(stripped).replaceAll(" ") : stripped);
        return lettering.width(line, type) <= width ? line : cut(line, type, width);
    }

    private List<Words> measured(String text, Type type) {
        return measured.computeIfAbsent(new Measured(text, type), this::measure);
    }

    private List<Words> measure(Measured what) {
        String stripped = what.text().strip();
        if (!hasLineBreak(stripped)) {
            return List.of(new Words(lettering, PlainText.of(stripped), what.type()));
        }
        List<Words> paragraphs = new ArrayList<>();
        for (String paragraph : LINE_BREAK.split(stripped)) {
            paragraphs.add(new Words(lettering, PlainText.of(paragraph), what.type()));
        }
        return paragraphs;
    }

    /** Whether there is any of what {@code \R} stands for: most texts have none, and a pattern takes its time. */
    private static boolean hasLineBreak(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                return true;
            }
        }
        return false;
    }

    private String cut(String line, Type type, double width) {
        String kept = line.strip();
        while (!kept.isEmpty() && lettering.width(kept + ELLIPSIS, type) > width) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1)).stripTrailing();
        }
        // A comma before the ellipsis would be one mark too many.
        int end = kept.length();
        while (end > 0 && ",;:".indexOf(kept.charAt(end - 1)) >= 0) {
            end--;
        }
        return (end > 0 ? kept.substring(0, end).stripTrailing() : kept) + ELLIPSIS;
    }
}
