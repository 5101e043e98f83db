package org.covoyage.picture.relation;

import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Stroke;
import org.covoyage.picture.Focus;
import org.covoyage.picture.Pitch;

/**
 * The table of a slide: titles above, lines as tall as the room lets them be, and how many are left out in one line
 * more. What stands in a line only the slide knows.
 */
final class Table {
    /** Height of titles of one line. */
    private static final double HEAD = 18;
    /** Height of titles of up to two lines. */
    private static final double TALL = 2 * Easel.LINE + 5;
    private static final int TALL_LINES = 2;
    private static final double MORE = 16;

    /** Draws a line, given by its place, around a height. */
    @FunctionalInterface
    interface Line {
        void draw(int place, double middle);
    }

    /** A slide's body that is a table, perhaps with something above or below its lines. */
    interface Body extends Slide.Body {
        /** The table. */
        Table table();

        /** What stands above or below the lines takes so much height. */
        default double beside() {
            return 0;
        }

        @Override
        default double least() {
            return table().least() + beside();
        }

        @Override
        default double comfortable() {
            return table().comfortable() + beside();
        }
    }

    private final Easel easel;
    private final Across across;
    private final Pitch pitch;
    private final int titles;
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

    /** A table whose titles have one line. */
    Table(Easel easel, Across across, Pitch pitch, int lines, Rest rest) {
        this(easel, across, pitch, 1, lines, rest);
    }

    /** A table some of whose titles have two lines. */
    static Table tall(Easel easel, Across across, Pitch pitch, int lines, Rest rest) {
        return new Table(easel, across, pitch, TALL_LINES, lines, rest);
    }

    private Table(Easel easel, Across across, Pitch pitch, int titles, int lines, Rest rest) {
        this.easel = easel;
        this.across = across;
        this.pitch = pitch;
        this.titles = titles;
        this.lines = lines;
        this.rest = rest;
    }

    /** Height of the titles. */
    double head() {
        return titles == 1 ? HEAD : TALL;
    }

    /** What the line for the rest takes; nothing when nothing is left out. */
    double more() {
        return rest.count() == 0 ? 0 : MORE;
    }

    double least() {
        return head() + more() + pitch.least(lines);
    }

    double comfortable() {
        return head() + more() + pitch.comfortable(lines);
    }

    /** How tall a line is when the whole table has a height. */
    double line(double height) {
        return pitch.in(height - head() - more(), lines);
    }

    /** The end of the lines, each so tall, below the titles. */
    double bottom(double top, double line) {
        return top + head() + lines * line;
    }

    /** Where titles of one line stand: above the lines, whatever titles stand beside them. */
    double titles(double top) {
        return top + (titles - 1) * Easel.LINE;
    }

    /** The title of a column, in one line. */
    void title(String key, Column column, double top) {
        easel.put(null, easel.say(key), across.at(column), titles(top), across.of(column), Easel.HEAD, easel.theme().muted());
    }

    /** The title of a column in up to two lines, from the left; only in a table of tall titles. */
    void tallTitle(String key, Column column, double top) {
        List<String> lines = tallLines(key, column);
        easel.sheet().lines(null, lines, across.at(column), tallTop(lines, top), Easel.HEAD, easel.theme().muted(),
                tallArea(column, top));
    }

    /** The title of a column in up to two lines, around its middle; only in a table of tall titles. */
    void tallTitleCentred(String key, Column column, double top) {
        List<String> lines = tallLines(key, column);
        easel.sheet().linesCentred(null, lines, across.middle(column), tallTop(lines, top), Easel.HEAD, easel.theme().muted(),
                tallArea(column, top));
    }

    private List<String> tallLines(String key, Column column) {
        return easel.sheet().wrapping().lines(easel.say(key), Easel.HEAD, across.of(column), TALL_LINES);
    }

    /** So that the last line is level with the titles of one line. */
    private static double tallTop(List<String> lines, double top) {
        return top + (TALL_LINES - lines.size()) * Easel.LINE;
    }

    private Bounds tallArea(Column column, double top) {
        return new Bounds(across.at(column) - 1, top - 1, across.of(column) + 2, TALL);
    }

    /** Draws all lines, each under a fine rule, and what tells of the rest; gives the end. */
    double draw(double top, double tall, Line line) {
        double y = top + head();
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
