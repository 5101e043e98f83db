package org.covoyage.export;

import java.util.List;

import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Hatch;

/** The colour of each pixel of a shape. Places are pixels from the origin of the drawing, not of the image. */
@FunctionalInterface
interface Ink {
    /** The colour (not premultiplied) of the pixel whose upper left corner is at a place. */
    int at(double x, double y);

    /** Whether all pixels are alike. */
    default boolean isPlain() {
        return false;
    }

    /** One colour everywhere. */
    static Ink of(Colour colour) {
        return new Ink() {
            @Override
            public int at(double x, double y) {
                return colour.argb();
            }

            @Override
            public boolean isPlain() {
                return true;
            }
        };
    }

    /** What an area is filled with, at a scale. */
    static Ink of(Fill fill, double scale) {
        return fill.hatch() == Hatch.NONE ? of(fill.colour()) : new Lines(fill, Hatching.lines(fill.hatch()), scale);
    }

    /**
     * Lines or dots on a ground. Each pixel gets the share that the true lines cover of it, so that hatches are smooth
     * at every scale, end with the shape, and go on from tile to tile.
     */
    record Lines(Fill fill, List<Hatching.Across> lines, double scale) implements Ink {
        @Override
        public int at(double x, double y) {
            return over(fill.ink(), fill.colour(), fill.hatch() == Hatch.DOTS ? dot(x + 0.5, y + 0.5)
                    : lines(x + 0.5, y + 0.5));
        }

        private double lines(double x, double y) {
            double bare = 1;
            for (Hatching.Across across : lines) {
                bare *= 1 - line(x * across.dx() + y * across.dy());
            }
            return 1 - bare;
        }

        private double line(double position) {
            double step = Fill.HATCH_STEP * scale;
            double half = Fill.HATCH_WIDTH * scale / 2;
            if (step < 2) {
                return Fill.HATCH_WIDTH / Fill.HATCH_STEP;
            }
            double away = Math.abs(position - Math.rint(position / step) * step);
            return Math.max(0, Math.min(away + 0.5, half) - Math.max(away - 0.5, -half));
        }

        private double dot(double x, double y) {
            double step = Fill.HATCH_STEP * scale;
            double radius = Hatching.DOT_RADIUS * scale;
            if (step < 2 || radius < 0.5) {
                return Math.PI * Hatching.DOT_RADIUS * Hatching.DOT_RADIUS / (Fill.HATCH_STEP * Fill.HATCH_STEP);
            }
            double dx = x - (Math.floor(x / step) + 0.5) * step;
            double dy = y - (Math.floor(y / step) + 0.5) * step;
            return Math.clamp(radius + 0.5 - Math.sqrt(dx * dx + dy * dy), 0, 1);
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
}
