package org.covoyage.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of Mermaid text that say something: without comments, the fence of a Markdown code block and front matter,
 * of which the title stays; entities still encoded. It must not know what statements mean.
 */
final class MermaidLines {
    private static final Pattern COMMENT = Pattern.compile("(?:%%|#(?!\\w{1,12};)).*$");
    private static final Pattern FENCE = Pattern.compile("^\\s*(?:`{3,}|~{3,})\\s*\\w*\\s*$");
    private static final Pattern TITLE = Pattern.compile("^title\\s*:\\s*[\"']?(.*?)[\"']?\\s*$");

    /** What a line is. */
    enum Kind {
        /** The title of the front matter. */
        TITLE,
        /** A directive, about looks. */
        DIRECTIVE,
        /** Anything else. */
        STATEMENT
    }

    /**
     * A line.
     *
     * @param kind   what it is
     * @param text   what it says, stripped
     * @param number its number, from 1
     */
    record Line(Kind kind, String text, int number) {
    }

    private final List<Line> lines = new ArrayList<>();

    MermaidLines(String text) {
        String[] all = Tidy.lines(text);
        boolean matter = all[0].strip().equals("---");
        boolean directive = false;
        for (int i = matter ? 1 : 0; i < all.length; i++) {
            String line = all[i].strip();
            Matcher title = TITLE.matcher(line);
            if (matter) {
                matter = !line.equals("---");
                if (title.matches()) {
                    lines.add(new Line(Kind.TITLE, title.group(1), i + 1));
                }
            } else if (directive || line.startsWith("%%{")) {
                if (!directive) {
                    lines.add(new Line(Kind.DIRECTIVE, line, i + 1));
                }
                directive = !line.contains("}%%");
            } else if (!FENCE.matcher(line).matches()) {
                statements(COMMENT.matcher(line).replaceFirst("").strip(), i + 1);
            }
        }
    }

    /** A semicolon ends a statement, unless it ends an entity. */
    private void statements(String line, int number) {
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == ';' && !MermaidText.endsEntity(line, i)) {
                String statement = line.substring(from, i).strip();
                if (!statement.isEmpty()) {
                    lines.add(new Line(Kind.STATEMENT, statement, number));
                }
                from = i + 1;
            }
        }
    }

    List<Line> list() {
        return lines;
    }
}
