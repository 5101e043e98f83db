package org.covoyage.export;

import java.util.Arrays;
import java.util.OptionalInt;

import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Hatch;

/** The colour of each pixel of a shape. Places are pixels from the origin of the drawing, not of the image. */
interface Ink {
    /** The colour of all pixels alike, or nothing when they differ. */
    OptionalInt plain();

    /**
     * The colours (not premultiplied) of some pixels of a row, the upper left corner of the first of which is at a
     * place.
     */
    void row(double x, double y, int count, int[] colours);

    /** One colour everywhere. */
    static Ink of(Colour colour) {
        return new Ink() {
            @Override
            public OptionalInt plain() {
                return OptionalInt.of(colour.argb());
            }

            @Override
            public void row(double x, double y, int count, int[] colours) {
                Arrays.fill(colours, 0, count, colour.argb());
            }
        };
    }

    /** What an area is filled with, at a scale. */
    static Ink of(Fill fill, double scale) {
        if (fill.hatch() == Hatch.NONE) {
            return of(fill.colour());
        }
        return Fill.HATCH_STEP * scale < HatchInk.FINEST ? of(HatchInk.tone(fill)) : new HatchInk(fill, scale);
    }
}
