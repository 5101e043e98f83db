package org.covoyage.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of rows that name a companion: "Companion: Marc", "Marc (companion)". */
final class RowName {
    private static final Pattern BEFORE = Pattern.compile("^([\\p{L} ]{3,25}?)\\s*[:–—-]\\s*(.+)$");
    private static final Pattern BEHIND = Pattern.compile("^(.+?)\\s*\\(([\\p{L} ]{3,25})\\)$");

    private RowName() {
    }

    /** The companion a row is about, or {@code null}. */
    static String companion(String name, FieldWords words) {
        String line = Tidy.oneLine(name);
        Matcher before = BEFORE.matcher(line);
        if (before.matches() && words.is("row", "companion", before.group(1))) {
            return before.group(2);
        }
        Matcher behind = BEHIND.matcher(line);
        return behind.matches() && words.is("row", "companion", behind.group(2)) ? behind.group(1) : null;
    }
}
