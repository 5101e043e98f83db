package org.covoyage.exchange;

/**
 * Texts from outside as the model takes them: no control characters, one kind of line break, not endless. It must not
 * change a word.
 */
final class Tidy {
    /** Most characters of a name, as project files allow. */
    static final int NAME = 500;
    /** Most characters of a text, as project files allow. */
    static final int TEXT = 20_000;

    private Tidy() {
    }

    /** Text with line feeds and tabs, stripped, without other control characters and halves of characters. */
    static String text(String text) {
        return clean(text).strip();
    }

    /** The same, every line in its place. */
    static String[] lines(String text) {
        return clean(text).split("\n", -1);
    }

    private static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\r') {
                if (i >= text.length() || text.charAt(i) != '\n') {
                    out.append('\n');
                }
            } else if (c == '\u2028' || c == '\u2029' || c == '\u000B' || c == '\f') {
                out.append('\n');
            } else if (Character.getType(c) == Character.SURROGATE) {
                out.append('\uFFFD');
            } else if (c == '\n' || c == '\t' || !Character.isISOControl(c) && c != '\uFEFF') {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    /** A text on one line: white space of any kind and length is a space. */
    static String oneLine(String text) {
        return text(text).replaceAll("\\s+", " ");
    }

    /** A name: one line, cut where it is longer than allowed. */
    static String name(String text, int line, Findings findings) {
        return cut(oneLine(text), NAME, line, findings);
    }

    /** A text: cut where it is longer than allowed. */
    static String text(String text, int line, Findings findings) {
        return cut(text(text), TEXT, line, findings);
    }

    private static String cut(String text, int most, int line, Findings findings) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        findings.add(Finding.Code.TEXT_CUT, line, text, most);
        return text.substring(0, end).strip();
    }
}
