package org.covoyage.exchange;

import java.util.regex.Pattern;
import org.covoyage.journey.Language;

/** What kind of text somebody pastes. It must not know what becomes of it. */
public enum PastedText {
    /** Mermaid {@code journey}. */
    MERMAID,
    /** Cells of a spreadsheet. */
    TABLE,
    /** A list, or lines. */
    LIST,
    /** A single line of words. */
    WORDS;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\S\\t.*\\S");

    /** The kind of a text. */
    public static PastedText of(String text) {
        if (MermaidReader.isJourney(text)) {
            return MERMAID;
        }
        String[] lines = text.strip().lines().filter(line -> !line.isBlank()).toArray(String[]::new);
        if (hasCells(text, lines) && DelimitedText.isTable(text)) {
            return TABLE;
        }
        long marked = java.util.Arrays.stream(lines).filter(line -> BulletList.isMarked(line) || line.startsWith("#"))
                .count();
        if (marked > 0 && 2 * marked >= lines.length) {
            return LIST;
        }
        return DelimitedText.isTable(text) ? TABLE : lines.length > 1 ? LIST : WORDS;
    }

    /** Whether tabs stand between words: bullets inside the cells of a table make no list of it. */
    private static boolean hasCells(String text, String[] lines) {
        return text.contains("\"\t") || text.contains("\t\"") || java.util.Arrays.stream(lines)
                .anyMatch(line -> !BulletList.isMarked(line) && BETWEEN_WORDS.matcher(line).find());
    }

    /** The draft of a text of this kind; names that it lacks are made up in a language. */
    public Draft read(String text, Language language) {
        return switch (this) {
            case MERMAID -> new MermaidReader(language).read(text);
            case TABLE -> new GridImport(language).read(text);
            case LIST, WORDS -> new ListImport().read(BulletList.parse(text));
        };
    }
}
