package org.covoyage.picture;

import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Hatch;
import org.covoyage.drawing.Note;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.insight.evidence.EvidenceMeter.Count;
import org.covoyage.journey.Grade;

/**
 * How much of what is claimed is known: a bar of the claims by what they rest on, best on the left, those of which
 * nobody said on the right, and in words.
 */
final class EvidenceBar {
    private static final Type TYPE = Type.regular(9.5);
    private static final double WIDE = 84;

    private final Sheet sheet;
    private final Count known;
    private final boolean shown;
    private final String words;
    private final Note note;

    /**
     * A bar.
     *
     * @param known the claims, counted
     * @param note  how they were counted
     */
    EvidenceBar(Sheet sheet, Count known, Note note) {
        this.sheet = sheet;
        this.known = known;
        this.note = note;
        this.shown = known.total() > known.unsaid();
        this.words = shown ? words() : "";
    }

    private String words() {
        Labels labels = sheet.labels();
        String good = labels.percent(known.validated());
        return known.unsaid() == 0 ? labels.of("evidence.meter", good) : labels.of("evidence.meter.none", good,
                labels.percent((double) known.unsaid() / known.total()));
    }

    /** Room it takes; 0 for a journey that grades nothing. */
    double width() {
        return !shown ? 0 : WIDE + 6 + sheet.width(words, TYPE);
    }

    void draw(double right, double top) {
        if (shown) {
            sheet.noted(null, words, note, () -> bar(right, top));
        }
    }

    private void bar(double right, double top) {
        Theme theme = sheet.theme();
        Bounds box = new Bounds(right - width(), top, width() - WIDE - 6, 13);
        sheet.text(null, words, box.x(), top + 0.6, TYPE, theme.muted(), box.grown(1));
        double x = right - WIDE;
        for (Grade grade : Grade.values()) {
            x = part(x, top, known.graded().get(grade), EvidenceMark.fill(grade, theme));
        }
        part(x, top, known.unsaid(), new Fill(theme.ground(), Hatch.DOTS, theme.muted()));
        sheet.box(null, new Bounds(right - WIDE, top + 3, WIDE, 7), 1, null, Stroke.of(theme.muted(), 0.7));
    }

    private double part(double x, double top, int claims, Fill fill) {
        double width = WIDE * claims / known.total();
        if (width > 0) {
            sheet.box(null, new Bounds(x, top + 3, width, 7), 0, fill, null);
        }
        return x + width;
    }
}
