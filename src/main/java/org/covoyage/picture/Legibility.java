package org.covoyage.picture;

import org.covoyage.drawing.Drawing;

/** Whether a picture can be read on a slide, 33.87 cm wide. */
public final class Legibility {
    /** The smallest text one can expect people to read on a slide, in points. */
    public static final double LEAST = 9;
    /** Width of a slide in points. */
    private static final double SLIDE = 960;

    private Legibility() {
    }

    /** The widest drawing whose letters of a size can be read on a slide, in points. */
    public static double widest(double size) {
        return size * SLIDE / LEAST;
    }

    /** Size of a drawing's smallest text when it is shown as wide as a slide, in points. */
    public static double onSlide(Drawing drawing) {
        return drawing.smallestText() * SLIDE / drawing.width();
    }

    /** Whether everything can be read on a slide. */
    public static boolean isReadable(Drawing drawing) {
        return isReadable(drawing, 1);
    }

    /** Whether everything can be read on a slide whose letters are to be so many times as large as they must. */
    static boolean isReadable(Drawing drawing, double letters) {
        return onSlide(drawing) >= LEAST * letters - 1e-9;
    }
}
