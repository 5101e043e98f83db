package org.covoyage.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Several cards in one cell: one line each, or one bullet each, what is indented below a bullet belonging to it.
 * Reading what was written gives the same texts.
 */
final class CellText {
    private static final Pattern BULLET =
            Pattern.compile("^[ \\t]*(?:[•‣◦▪●○■·∙*–—-]|\\d{1,3}[.)]|\\(\\d{1,3}\\))[ \\t\\u00A0]+(.*)$");
    private static final Pattern MARK = Pattern.compile("^[•‣◦▪●○■·∙][^\\s].*$");
    private static final String INDENT = "  ";

    private CellText() {
    }

    /** The texts in a cell, none of them blank. */
    static List<String> cards(String cell) {
        String[] lines = Tidy.text(cell).split("\n", -1);
        boolean bulleted = false;
        for (String line : lines) {
            bulleted |= content(line) != null;
        }
        List<StringBuilder> cards = new ArrayList<>();
        for (String line : lines) {
            String content = content(line);
            boolean indented = line.startsWith(INDENT) || line.startsWith("\t");
            if (bulleted && !cards.isEmpty() && (indented || content == null && !line.isBlank())) {
                cards.getLast().append('\n').append(line.startsWith(INDENT) ? line.substring(INDENT.length())
                        : line.strip());
            } else if (!line.isBlank()) {
                cards.add(new StringBuilder(content == null ? line.strip() : content));
            }
        }
        return cards.stream().map(card -> card.toString().strip()).filter(text -> !text.isEmpty()).toList();
    }

    /** What stands behind a bullet at the beginning of a line; {@code null} when there is no bullet. */
    static String content(String line) {
        Matcher bullet = BULLET.matcher(line);
        if (bullet.matches()) {
            return bullet.group(1).strip();
        }
        return MARK.matcher(line.strip()).matches() ? line.strip().substring(1).strip() : null;
    }

    /** The cell of some texts. */
    static String of(List<String> texts) {
        List<String> tidy = texts.stream().map(Tidy::text).filter(text -> !text.isEmpty()).toList();
        if (tidy.size() == 1 && tidy.getFirst().indexOf('\n') < 0 && content(tidy.getFirst()) == null) {
            return tidy.getFirst();
        }
        return String.join("\n", tidy.stream().map(text -> "• " + text.replace("\n", "\n" + INDENT)).toList());
    }
}
