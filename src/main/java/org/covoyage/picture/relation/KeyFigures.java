package org.covoyage.picture.relation;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Note;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.picture.Sheet;

/** The few figures of a journey that a slide opens with: a number, and what it means beside it; the first leads. */
final class KeyFigures {
    /**
     * One figure.
     *
     * @param value   as it is written
     * @param caption what it means
     * @param note    how it came about; {@code null} for none
     */
    record Figure(String value, String caption, Note note) {
    }

    private static final Type FIRST = Type.bold(21);
    private static final Type OTHERS = Type.bold(16);
    private static final double GAP = 8;
    private static final double AIR = 16;
    private static final int LINES = 4;

    private final Easel easel;
    private final List<Figure> figures;
    private final List<List<String>> captions = new ArrayList<>();
    private final double left;
    private final double column;

    KeyFigures(Easel easel, Across across, List<Figure> figures) {
        this.easel = easel;
        this.left = across.left();
        this.figures = figures;
        this.column = (across.width() + AIR) / Math.max(1, figures.size());
        for (int i = 0; i < figures.size(); i++) {
            captions.add(easel.sheet().wrapping().lines(figures.get(i).caption(), Easel.SMALL, room(i), LINES));
        }
    }

    private static Type type(int place) {
        return place == 0 ? FIRST : OTHERS;
    }

    private double room(int place) {
        return column - AIR - GAP - easel.sheet().width(figures.get(place).value(), type(place));
    }

    double height() {
        int lines = captions.stream().mapToInt(List::size).max().orElse(0);
        return Math.max(Sheet.height(1, FIRST), Sheet.height(lines, Easel.SMALL)) + 9;
    }

    void draw(double top) {
        Theme theme = easel.theme();
        double tall = height() - 9;
        for (int i = 0; i < figures.size(); i++) {
            int at = i;
            double x = left + i * column;
            if (i > 0) {
                easel.sheet().line(null, x - AIR / 2, top + 2, x - AIR / 2, top + tall - 2,
                        Stroke.of(theme.rule(), 0.8));
            }
            Figure figure = figures.get(i);
            easel.sheet().noted(null, figure.value() + " " + figure.caption(), figure.note(), () -> {
                Type type = type(at);
                easel.putCentred(null, figure.value(), x + easel.sheet().width(figure.value(), type) / 2,
                        top + (tall - Sheet.height(1, type)) / 2, type, at == 0 ? theme.accent() : theme.ink());
                List<String> lines = captions.get(at);
                double from = x + easel.sheet().width(figure.value(), type) + GAP;
                double high = Sheet.height(lines.size(), Easel.SMALL);
                Bounds box = new Bounds(from - 1, top + (tall - high) / 2 - 1, room(at) + 2, high + 2);
                easel.sheet().lines(null, lines, from, box.y() + 1, Easel.SMALL, theme.muted(), box);
            });
        }
    }
}
