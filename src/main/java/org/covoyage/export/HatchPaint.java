package org.covoyage.export;

import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.List;

import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Hatch;

/**
 * A fill with lines on it as Java2D paint. Each pixel gets the share that the true lines cover of it, so that hatches
 * are smooth at every scale, end with the shape, and go on from tile to tile. Expects a transform without rotation.
 */
final class HatchPaint implements Paint {
    private final Fill fill;

    HatchPaint(Fill fill) {
        this.fill = fill;
    }

    @Override
    public int getTransparency() {
        return Transparency.TRANSLUCENT;
    }

    @Override
    public PaintContext createContext(ColorModel model, Rectangle device, Rectangle2D user, AffineTransform transform,
            RenderingHints hints) {
        return new Lines(fill, transform);
    }

    private static final class Lines implements PaintContext {
        private final ColorModel model = ColorModel.getRGBdefault();
        private final Fill fill;
        private final List<Hatching.Across> lines;
        private final double scale;
        private final double left;
        private final double top;

        Lines(Fill fill, AffineTransform transform) {
            this.fill = fill;
            this.lines = Hatching.lines(fill.hatch());
            this.scale = transform.getScaleX();
            this.left = transform.getTranslateX();
            this.top = transform.getTranslateY();
        }

        @Override
        public ColorModel getColorModel() {
            return model;
        }

        @Override
        public void dispose() {
            // Nothing is held.
        }

        @Override
        public Raster getRaster(int x, int y, int width, int height) {
            WritableRaster raster = model.createCompatibleWritableRaster(width, height);
            int[] row = new int[width];
            for (int j = 0; j < height; j++) {
                for (int i = 0; i < width; i++) {
                    row[i] = over(fill.ink(), fill.colour(), covered(x + i + 0.5 - left, y + j + 0.5 - top));
                }
                raster.setDataElements(0, j, width, 1, row);
            }
            return raster;
        }

        /** How much of a pixel the lines cover, from its middle in pixels. */
        private double covered(double x, double y) {
            double bare = 1;
            for (Hatching.Across across : lines) {
                bare *= 1 - line(x * across.dx() + y * across.dy());
            }
            return fill.hatch() == Hatch.DOTS ? dot(x, y) : 1 - bare;
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
