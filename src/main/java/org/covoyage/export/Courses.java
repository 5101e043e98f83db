package org.covoyage.export;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Stroke;

/** Outlines, boxes and strokes as shapes in pixels from the origin of the drawing. */
final class Courses {
    private Courses() {
    }

    /** An outline as a shape, scaled, even-odd. */
    static Path2D shape(Outline outline, double scale) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        outline.follow(new Outline.Pen() {
            @Override
            public void move(double x, double y) {
                path.moveTo(x * scale, y * scale);
            }

            @Override
            public void line(double x, double y) {
                path.lineTo(x * scale, y * scale);
            }

            @Override
            public void curve(double x1, double y1, double x2, double y2, double x, double y) {
                path.curveTo(x1 * scale, y1 * scale, x2 * scale, y2 * scale, x * scale, y * scale);
            }

            @Override
            public void close() {
                path.closePath();
            }
        });
        return path;
    }

    /** A rectangle with round corners, scaled. */
    static Shape shape(Bounds a, double radius, double scale) {
        double arc = Math.min(2 * radius, Math.min(a.width(), a.height())) * scale;
        return arc > 0
                ? new RoundRectangle2D.Double(a.x() * scale, a.y() * scale, a.width() * scale, a.height() * scale, arc,
                        arc)
                : new Rectangle2D.Double(a.x() * scale, a.y() * scale, a.width() * scale, a.height() * scale);
    }

    /** What a stroke along a shape covers, both scaled: round ends, round corners, dashes by its width. */
    static Shape stroked(Shape shape, Stroke stroke, double scale) {
        double[] pattern = stroke.dash().pattern(stroke.width());
        float[] dashes = new float[pattern.length];
        for (int i = 0; i < pattern.length; i++) {
            dashes[i] = (float) (pattern[i] * scale);
        }
        return new BasicStroke((float) (stroke.width() * scale), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1,
                dashes.length == 0 ? null : dashes, 0).createStrokedShape(shape);
    }
}
