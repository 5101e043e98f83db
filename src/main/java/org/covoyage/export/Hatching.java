package org.covoyage.export;

import java.util.List;

import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Hatch;

/**
 * The geometry of hatches, the same for every painter: families of parallel lines through the origin of the drawing.
 * All patterns repeat in both directions after {@link #period}.
 */
final class Hatching {
    /** Radius of the dots in points. */
    static final double DOT_RADIUS = Fill.HATCH_WIDTH * 1.25;
    private static final double ROOT = Math.sqrt(0.5);

    /**
     * The direction across a family of lines, a unit vector: the lines are where {@code x·dx + y·dy} is a multiple of
     * the step.
     */
    record Across(double dx, double dy) {
    }

    private static final Across RISING = new Across(ROOT, ROOT);
    private static final Across FALLING = new Across(ROOT, -ROOT);
    private static final Across UPRIGHT = new Across(1, 0);
    private static final Across LEVEL = new Across(0, 1);

    private Hatching() {
    }

    /** The families of lines of a hatch; none for dots. */
    static List<Across> lines(Hatch hatch) {
        return switch (hatch) {
            case NONE, DOTS -> List.of();
            case RISING -> List.of(RISING);
            case FALLING -> List.of(FALLING);
            case UPRIGHT -> List.of(UPRIGHT);
            case LEVEL -> List.of(LEVEL);
            case CROSSED -> List.of(RISING, FALLING);
            case CHECKED -> List.of(UPRIGHT, LEVEL);
        };
    }

    /** After how many points a hatch repeats, to the right and downwards. */
    static double period(Hatch hatch) {
        return switch (hatch) {
            case RISING, FALLING, CROSSED -> Fill.HATCH_STEP / ROOT;
            case NONE, UPRIGHT, LEVEL, CHECKED, DOTS -> Fill.HATCH_STEP;
        };
    }
}
