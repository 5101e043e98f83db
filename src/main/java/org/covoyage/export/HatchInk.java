package org.covoyage.export;

import java.util.List;
import java.util.OptionalInt;

import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Hatch;

/**
 * Lines or dots on a ground. Each pixel gets the share that the true lines cover of it, so that hatches are smooth at
 * every scale, end with the shape, and go on from tile to tile. What a line covers at each distance, and what colour
 * that makes, is reckoned once.
 */
final class HatchInk implements Ink {
    /** Lines nearer to each other merge into an even tone, in pixels. */
    static final double FINEST = 2;
    private static final int PLACES = 4096;
    private static final int SHADES = 255;
    /** Places between two lines are reckoned in this part of their distance, whole and wrapping, hence exactly. */
    private static final double GRAINS = 0x1p40;
    private static final int TO_PLACE = 28;
    private static final double LINED = Fill.HATCH_WIDTH / Fill.HATCH_STEP;
    private static final double DOTTED =
            Math.PI * Hatching.DOT_RADIUS * Hatching.DOT_RADIUS / (Fill.HATCH_STEP * Fill.HATCH_STEP);

    private final boolean dots;
    private final long[] alongX;
    private final long[] alongY;
    private final double step;
    private final double dotRadius;
    private final float[] bare = new float[PLACES];
    private final int[] shades = new int[SHADES + 1];

    /** The ink of a fill that has a hatch. */
    HatchInk(Fill fill, double scale) {
        List<Hatching.Across> lines = Hatching.lines(fill.hatch());
        this.dots = fill.hatch() == Hatch.DOTS;
        this.step = Fill.HATCH_STEP * scale;
        this.dotRadius = Hatching.DOT_RADIUS * scale;
        this.alongX = lines.stream().mapToLong(across -> Math.round(across.dx() / step * GRAINS)).toArray();
        this.alongY = lines.stream().mapToLong(across -> Math.round(across.dy() / step * GRAINS)).toArray();
        for (int i = 0; i < PLACES; i++) {
            bare[i] = (float) (1 - line((i + 0.5) / PLACES, Fill.HATCH_WIDTH * scale / 2));
        }
        for (int i = 0; i <= SHADES; i++) {
            shades[i] = over(fill.ink(), fill.colour(), 1 - i / (double) SHADES);
        }
    }

    /** The colour of a hatch seen from so far that its lines merge. */
    static Colour tone(Fill fill) {
        double bare = Math.pow(1 - LINED, Hatching.lines(fill.hatch()).size());
        return new Colour(over(fill.ink(), fill.colour(), fill.hatch() == Hatch.DOTS ? DOTTED : 1 - bare));
    }

    @Override
    public OptionalInt plain() {
        return OptionalInt.empty();
    }

    @Override
    public void row(double x, double y, int count, int[] colours) {
        if (dots) {
            for (int i = 0; i < count; i++) {
                colours[i] = shades[(int) ((1 - dot(x + i + 0.5, y + 0.5)) * SHADES + 0.5)];
            }
            return;
        }
        long first = place(0, x, y);
        if (alongX.length == 1) {
            for (int i = 0; i < count; i++, first += alongX[0]) {
                colours[i] = shades[(int) (bare(first) * SHADES + 0.5f)];
            }
            return;
        }
        long second = place(1, x, y);
        for (int i = 0; i < count; i++, first += alongX[0], second += alongX[1]) {
            colours[i] = shades[(int) (bare(first) * bare(second) * SHADES + 0.5f)];
        }
    }

    private float bare(long place) {
        return bare[(int) (place >> TO_PLACE) & PLACES - 1];
    }

    /** Where the middle of a pixel lies between the lines of a family. */
    private long place(int family, double x, double y) {
        return times(alongX[family], x + 0.5) + times(alongY[family], y + 0.5);
    }

    private static long times(long along, double pixels) {
        double whole = Math.floor(pixels);
        return (long) whole * along + Math.round((pixels - whole) * along);
    }

    /** What a line covers of a pixel, by where between two lines it lies (0 … 1). */
    private double line(double place, double half) {
        double away = Math.min(place, 1 - place) * step;
        return Math.max(0, Math.min(away + 0.5, half) - Math.max(away - 0.5, -half));
    }

    private double dot(double x, double y) {
        if (dotRadius < 0.5) {
            return DOTTED;
        }
        double dx = x - (Math.floor(x / step) + 0.5) * step;
        double dy = y - (Math.floor(y / step) + 0.5) * step;
        double out = dotRadius + 0.5;
        double square = dx * dx + dy * dy;
        return square >= out * out ? 0 : Math.min(1, out - Math.sqrt(square));
    }

    private static int over(Colour ink, Colour ground, double covered) {
        double a = ink.alpha() * covered;
        double under = ground.alpha() * (1 - a);
        double alpha = a + under;
        if (alpha == 0) {
            return 0;
        }
        return (int) (alpha * 255 + 0.5) << 24
                | (int) ((ink.red() * a + ground.red() * under) / alpha + 0.5) << 16
                | (int) ((ink.green() * a + ground.green() * under) / alpha + 0.5) << 8
                | (int) ((ink.blue() * a + ground.blue() * under) / alpha + 0.5);
    }
}
