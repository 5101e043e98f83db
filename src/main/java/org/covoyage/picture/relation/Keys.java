package org.covoyage.picture.relation;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Stroke;
import org.covoyage.picture.Legend;
import org.covoyage.picture.LegendMark;
import org.covoyage.picture.Sheet;

/** Gathers what the marks of a slide mean, each drawn by whoever draws it in the body, so that both look alike. */
final class Keys {
    private static final double HALF = 5;
    private static final double NARROW = 2 * HALF;
    private static final double EDGE = 4;

    private final Easel easel;
    private final List<Legend.Entry> entries = new ArrayList<>();

    Keys(Easel easel) {
        this.easel = easel;
    }

    /** Draws a mark at a place. */
    @FunctionalInterface
    interface Mark {
        void draw(Sheet sheet, double x, double y);
    }

    /** A mark around its place. */
    Keys mark(String key, Mark mark) {
        return mark(NARROW, key, mark);
    }

    /** A mark around its place that reaches a little farther to the right. */
    Keys mark(double wide, String key, Mark mark) {
        return from(wide, easel.say(key), (sheet, x, y) -> mark.draw(sheet, x + HALF, y));
    }

    /** A mark that reaches from its place to the right. */
    Keys from(double wide, String text, Mark mark) {
        return add(new Legend.Entry(LegendMark.own(wide, (sheet, x, top) -> mark.draw(sheet, x, top + LegendMark.MIDDLE)), text));
    }

    /** Anything else. */
    Keys add(Legend.Entry entry) {
        entries.add(entry);
        return this;
    }

    /** The entries, where nothing is said of how well the marks are known. */
    List<Legend.Entry> all() {
        return List.copyOf(entries);
    }

    /** How well a mark is known: only what was measured or observed is filled. */
    List<Legend.Entry> known() {
        return known(true, 1.3);
    }

    /** How well something is known by its edge alone. */
    List<Legend.Entry> edges() {
        return known(false, 1.2);
    }

    private List<Legend.Entry> known(boolean filled, double thick) {
        known(Dash.SOLID, easel.labels().of("legend.observed"), filled, thick);
        known(Dash.DASHED, easel.labels().of("legend.expert"), filled, thick);
        known(Dash.DOTTED, easel.say("legend.assumed"), filled, thick);
        return List.copyOf(entries);
    }

    private void known(Dash dash, String text, boolean filled, double thick) {
        from(NARROW, text, (sheet, x, y) -> sheet.box(null, Marks.around(x + HALF, y, EDGE), EDGE,
                filled ? Marks.fill(sheet.theme(), sheet.theme().muted(), dash) : Fill.of(sheet.theme().ground()),
                new Stroke(sheet.theme().muted(), thick, dash)));
    }
}
