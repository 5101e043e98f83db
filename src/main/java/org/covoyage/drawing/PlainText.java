package org.covoyage.drawing;

/** Text as people may see it: whatever a file contains, it cannot turn the words around it or hide them. */
public final class PlainText {
    private PlainText() {
    }

    /** Control characters, byte order marks and overrides of the writing direction are not for pictures. */
    private static boolean isShown(char c) {
        return c >= ' ' && c != 0x7F && !(c >= 0x80 && c < 0xA0) && !(c >= 0x202A && c <= 0x202E)
                && !(c >= 0x2066 && c <= 0x2069) && c != 0xFEFF && c < 0xFFFE;
    }

    /** The text without what is not to be shown; a tab becomes a space. */
    public static String of(String text) {
        int shown = 0;
        while (shown < text.length() && isShown(text.charAt(shown))) {
            shown++;
        }
        if (shown == text.length()) {
            return text;
        }
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
