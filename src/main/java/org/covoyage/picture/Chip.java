package org.covoyage.picture;

import org.covoyage.drawing.Note;

/**
 * A small mark with a word or a figure.
 *
 * @param icon   its icon; {@code null} for none
 * @param letter what stands in a ring in the icon's place; {@code null} for none
 * @param text   what it says; may be empty
 * @param strong whether it calls for attention
 * @param note   how it came about
 */
record Chip(String icon, String letter, String text, boolean strong, Note note) {
    static Chip icon(String icon, String text, boolean strong, Note note) {
        return new Chip(icon, null, text, strong, note);
    }

    static Chip text(String text, boolean strong, Note note) {
        return new Chip(null, null, text, strong, note);
    }

    static Chip ring(String letter, String text, Note note) {
        return new Chip(null, letter, text, false, note);
    }

    boolean hasMark() {
        return icon != null || letter != null;
    }
}
