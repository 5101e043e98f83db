package org.covoyage.picture.relation;

import org.covoyage.drawing.Stroke;
import org.covoyage.picture.Focus;
import org.covoyage.picture.Pitch;

/**
 * The table of a slide: titles above, lines as tall as the room lets them be, and how many are left out in one line
 * more. What stands in a line only the slide knows.
 */
final class Table {
    /** Height of titles of one line. */
    static final double HEAD = 18;
    private static final double MORE = 16;

    /** Draws a line, given by its place, around a height. */
    @FunctionalInterface
    interface Line {
        void draw(int place, double middle);
    }

    private final Easel easel;
    private final Across across;
    private final Pitch pitch;
    private final double head;
    private final int lines;
    private final Rest rest;

    /**
     * What is left out.
     *
     * @param key   of the words that say so
     * @param count how many lines
     */
    record Rest(String key, int count) {
    }

    Table(Easel easel, Across across, Pitch pitch, int lines, Rest rest) {
        this(easel, across, pitch, HEAD, lines, rest);
    }

    /**
     * A table with taller titles.
     *
     * @param head height of the titles
     */
    Table(Easel easel, Across across, Pitch pitch, double head, int lines, Rest rest) {
        this.easel = easel;
        this.across = across;
        this.pitch = pitch;
        this.head = head;
        this.lines = lines;
        this.rest = rest;
    }

    /** Height of the titles. */
    double head() {
        return head;
    }

    /** What the line for the rest takes; nothing when nothing is left out. */
    double more() {
        return rest.count() == 0 ? 0 : MORE;
    }

    double least() {
        return head + more() + pitch.least(lines);
    }

    double comfortable() {
        return head + more() + pitch.comfortable(lines);
    }

    /** How tall a line is when the whole table has a height. */
    double line(double height) {
        return pitch.in(height - head - more(), lines);
    }

    /** The end of the lines, each so tall, below the titles. */
    double bottom(double top, double line) {
        return top + head + lines * line;
    }

    /** The title of a column that begins at a share of the width and takes another. */
    void title(String key, double from, double share, double top) {
        easel.put(null, easel.say(key), across.at(from), top, across.of(share), Easel.HEAD, easel.theme().muted());
    }

    /** Draws all lines, each under a fine rule, and what tells of the rest; gives the end. */
    double draw(double top, double tall, Line line) {
        double y = top + head;
        for (int i = 0; i < lines; i++) {
            easel.sheet().line(null, across.left(), y, across.right(), y, Stroke.of(easel.theme().rule(), 0.6));
            line.draw(i, y + tall / 2);
            y += tall;
        }
        return drawRest(y, 0);
    }

    /** Tells of the rest in a line that begins at a share of the width; gives the end. */
    double drawRest(double top, double from) {
        if (rest.count() > 0) {
            easel.sheet().group(Focus.OTHERS, null, () -> easel.put(Focus.OTHERS, easel.say(rest.key(), rest.count()),
                    across.at(from), top + 3, across.of(1 - from), Easel.SMALL, easel.theme().muted()));
        }
        return top + more();
    }
}
