package org.covoyage.ui.export;

import org.covoyage.drawing.Drawing;

/**
 * How well a picture can be read on a slide.
 *
 * @param points size of its smallest text when it is 33.87 cm wide, the width of a 16:9 slide, in points
 */
public record Legibility(double points) {
    /** Width of a slide in points. */
    public static final double SLIDE = 960;
    /** Smaller text cannot be read from a seat. */
    public static final double LEAST = 9;

    /** The legibility of a drawing as wide as a slide. */
    public static Legibility of(Drawing drawing) {
        return new Legibility(drawing.smallestText() * SLIDE / drawing.width());
    }

    /** Whether it can be read; what would be shown as 9.0 counts as 9. */
    public boolean isEnough() {
        return points >= LEAST - 0.05;
    }
}
