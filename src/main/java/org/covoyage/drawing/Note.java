package org.covoyage.drawing;

import java.util.function.Supplier;

/**
 * How what is drawn came about, in a few short lines. Hundreds of numbers have one and few are ever read, so it is
 * written when somebody asks. Notes that say the same are equal. It must not know who asks.
 */
public final class Note {
    private final Supplier<String> writer;
    private volatile String text;

    /**
     * A note that is written when it is first read.
     *
     * @param writer gives the text, always the same one, on any thread
     */
    public Note(Supplier<String> writer) {
        this.writer = writer;
    }

    /** The lines. */
    public String text() {
        String known = text;
        if (known == null) {
            known = writer.get();
            text = known;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Note note && text().equals(note.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
