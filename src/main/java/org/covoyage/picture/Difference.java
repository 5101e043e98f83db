package org.covoyage.picture;

import java.util.List;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Hatch;
import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Theme;

/**
 * The difference between two curves, hatched by the side on which it lies: rising lines where the first is higher,
 * falling ones where it is lower, so that hue is not needed to tell them apart.
 */
final class Difference {
    private static final Colour COPIED = Colour.of("#777777");

    private Difference() {
    }

    /** The area where the first curve is the higher one, or the lower one. */
    static Fill fill(Theme theme, Colour tone, boolean higher) {
        Hatch hatch = higher ? Hatch.RISING : Hatch.FALLING;
        return theme.isBlackAndWhite() ? new Fill(theme.ground(), hatch, COPIED)
                : new Fill(theme.tint(tone, 0.08), hatch, theme.tint(tone, 0.36));
    }

    /** Hatches between the stretches of two curves wherever both are. */
    static void draw(Sheet sheet, String subject, List<Monotone> first, List<Monotone> second, Fill higher, Fill lower) {
        for (Monotone one : first) {
            for (Monotone other : second) {
                area(sheet, subject, other.between(one, true), higher);
                area(sheet, subject, other.between(one, false), lower);
            }
        }
    }

    private static void area(Sheet sheet, String subject, Outline outline, Fill fill) {
        if (outline != null && outline.bounds().height() > 0.5) {
            sheet.path(subject, outline, fill, null);
        }
    }
}
