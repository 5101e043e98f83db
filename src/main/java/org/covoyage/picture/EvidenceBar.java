package org.covoyage.picture;

import java.util.Map;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Hatch;
import org.covoyage.drawing.Note;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.journey.Grade;

/**
 * How much of what is claimed is known: a bar of the claims by what they rest on, best on the left, those of which
 * nobody said on the right, and in words.
 */
final class EvidenceBar {
    private static final Type TYPE = Type.regular(9.5);
    private static final double WIDE = 84;

    private final Sheet sheet;
    private final Map<Grade, Long> graded;
    private final long unsaid;
    private final long all;
    private final String words;
    private final Note note;

    /**
     * A bar.
     *
     * @param graded claims of each grade
     * @param unsaid claims of which nobody said what they rest on
     * @param note   how they were counted
     */
    EvidenceBar(Sheet sheet, Map<Grade, Long> graded, long unsaid, Note note) {
        this.sheet = sheet;
        this.graded = graded;
        this.unsaid = unsaid;
        this.note = note;
        long known = graded.values().stream().mapToLong(Long::longValue).sum();
        this.all = known == 0 ? 0 : known + unsaid;
        this.words = all == 0 ? "" : words();
    }

    private String words() {
        Labels labels = sheet.labels();
        String good = labels.percent((double) (of(Grade.A) + of(Grade.B)) / all);
        return unsaid == 0 ? labels.of("evidence.meter", good)
                : labels.of("evidence.meter.none", good, labels.percent((double) unsaid / all));
    }

    private long of(Grade grade) {
        return graded.getOrDefault(grade, 0L);
    }

    /** Room it takes; 0 for a journey that grades nothing. */
    double width() {
        return all == 0 ? 0 : WIDE + 6 + sheet.width(words, TYPE);
    }

    void draw(double right, double top) {
        if (all > 0) {
            sheet.noted(null, words, note, () -> bar(right, top));
        }
    }

    private void bar(double right, double top) {
        Theme theme = sheet.theme();
        Bounds box = new Bounds(right - width(), top, width() - WIDE - 6, 13);
        sheet.text(null, words, box.x(), top + 0.6, TYPE, theme.muted(), box.grown(1));
        double x = right - WIDE;
        for (Grade grade : Grade.values()) {
            x = part(x, top, of(grade), EvidenceMark.fill(grade, theme));
        }
        part(x, top, unsaid, new Fill(theme.ground(), Hatch.DOTS, theme.muted()));
        sheet.box(null, new Bounds(right - WIDE, top + 3, WIDE, 7), 1, null, Stroke.of(theme.muted(), 0.7));
    }

    private double part(double x, double top, long claims, Fill fill) {
        double width = WIDE * claims / all;
        if (width > 0) {
            sheet.box(null, new Bounds(x, top + 3, width, 7), 0, fill, null);
        }
        return x + width;
    }
}
