package org.covoyage.picture;

import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;

/** One share at one stage as a dot whose area is the share; large ones carry their percentage. */
final class InsightsSay {
    private static final Type NUMBER = Type.medium(9.5);
    private static final double LARGEST = 16;
    /** From here on a share is written in its dot: half a dozen of them say who is heard where. */
    static final double NUMBERED = 0.195;
    private static final double NOWHERE = 1;

    private final Sheet sheet;
    private final double pitch;

    InsightsSay(Sheet sheet, double pitch) {
        this.sheet = sheet;
        this.pitch = pitch;
    }

    /** Radius of a share where stages stand so far apart: the whole say would touch the neighbours. */
    static double radius(double share, double pitch) {
        return Math.min(LARGEST, pitch * 0.62) * Math.sqrt(share);
    }

    /**
     * Draws the dot.
     *
     * @param subject  whose
     * @param share    0 … 1; NaN when absent
     * @param numbered from which share on it bears its number, if that has room
     */
    void draw(String subject, double share, double x, double y, Fill fill, Colour edge, Colour number, double numbered) {
        Theme theme = sheet.theme();
        if (Double.isNaN(share)) {
            sheet.box(subject, disc(x, y, NOWHERE), NOWHERE, Fill.of(theme.rule()), null);
            return;
        }
        double radius = Math.max(1.4, radius(share, pitch));
        sheet.box(subject, disc(x, y, radius), radius, fill, Stroke.of(edge, 0.9));
        String text = sheet.labels().number(share * 100, 0);
        double wide = sheet.width(text, NUMBER);
        if (share >= numbered && wide / 2 + 1 <= radius) {
            Bounds box = new Bounds(x - wide / 2 - 1, y - 6, wide + 2, 12);
            if (theme.isBlackAndWhite() && fill.ink() != null) {
                sheet.box(null, new Bounds(box.x(), y - 4.6, box.width(), 9.2), 2, Fill.of(theme.ground()), null);
            }
            sheet.textCentred(subject, text, x, y - 6.1, NUMBER, number, box);
        }
    }

    private static Bounds disc(double x, double y, double radius) {
        return new Bounds(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
