package org.covoyage.edit.tool;

import java.util.List;

/**
 * Something to say beside the pointer or in the status bar. The words are the window's.
 *
 * @param key  which sentence, such as {@code distance}
 * @param args what it names, in its order: names and numbers
 */
public record Saying(String key, List<Object> args) {
    /** Copies the list. */
    public Saying {
        args = List.copyOf(args);
    }

    /** A sentence. */
    static Saying of(String key, Object... args) {
        return new Saying(key, List.of(args));
    }
}
