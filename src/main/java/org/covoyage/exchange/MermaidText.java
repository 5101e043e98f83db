package org.covoyage.exchange;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words inside Mermaid text: what its grammar keeps for itself is written as an entity. */
final class MermaidText {
    private static final Pattern ENTITY = Pattern.compile("#(?:(\\d{1,7})|(\\w{1,12}));");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern KEYWORD = Pattern.compile("(?i)^(?:title|section|acctitle|accdescr|journey)\\b.*");
    private static final Map<String, String> NAMED = Map.of("quot", "\"", "amp", "&", "lt", "<", "gt", ">", "colon",
            ":", "semi", ";", "num", "#", "comma", ",", "nbsp", "\u00A0", "apos", "'");

    private MermaidText() {
    }

    /** Words as they are meant. */
    static String plain(String written) {
        String broken = BREAK.matcher(written).replaceAll(" ");
        return ENTITY.matcher(broken).replaceAll(entity -> {
            String meant = entity.group();
            if (entity.group(1) != null && Character.isValidCodePoint(Integer.parseInt(entity.group(1)))) {
                meant = Character.toString(Integer.parseInt(entity.group(1)));
            } else if (entity.group(2) != null) {
                meant = NAMED.getOrDefault(entity.group(2), meant);
            }
            return Matcher.quoteReplacement(meant);
        }).strip();
    }

    /** Whether the semicolon at a place ends an entity. */
    static boolean endsEntity(String line, int at) {
        int from = at - 1;
        while (from >= 0 && at - from < 14 && Character.isLetterOrDigit(line.charAt(from))) {
            from--;
        }
        return from >= 0 && from < at - 1 && line.charAt(from) == '#';
    }

    /** Words behind a keyword and its space. */
    static String value(String words) {
        return written(words, "#;<", false);
    }

    /** The name of a section. */
    static String section(String words) {
        return written(words, "#;<:", false);
    }

    /** The name of a task, with which a line begins. */
    static String task(String words) {
        return written(words, "#;<:", true);
    }

    /** One of several actors. */
    static String actor(String words) {
        return written(words, "#;<:,", false);
    }

    /** Words on one line, a dash where there are none; a line must not begin like a statement, a fence or a comment. */
    private static String written(String words, String reserved, boolean beginsLine) {
        String line = Tidy.oneLine(words);
        if (line.isEmpty()) {
            return "–";
        }
        StringBuilder out = new StringBuilder();
        boolean start = beginsLine && (KEYWORD.matcher(line).matches() || "-`~}".indexOf(line.charAt(0)) >= 0);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean comment = c == '%' && (line.startsWith("%", i + 1) || i > 0 && line.charAt(i - 1) == '%');
            out.append(reserved.indexOf(c) >= 0 || comment || i == 0 && start ? "#" + (int) c + ";"
                    : String.valueOf(c));
        }
        return out.toString();
    }
}
