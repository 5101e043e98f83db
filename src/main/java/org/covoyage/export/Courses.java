package org.covoyage.export;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;

import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Stroke;

/** Outlines and strokes in the terms of Java2D. */
final class Courses {
    private Courses() {
    }

    /** An outline as a shape, even-odd. */
    static Path2D shape(Outline outline) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        outline.follow(new Outline.Pen() {
            @Override
            public void move(double x, double y) {
                path.moveTo(x, y);
            }

            @Override
            public void line(double x, double y) {
                path.lineTo(x, y);
            }

            @Override
            public void curve(double x1, double y1, double x2, double y2, double x, double y) {
                path.curveTo(x1, y1, x2, y2, x, y);
            }

            @Override
            public void close() {
                path.closePath();
            }
        });
        return path;
    }

    /** The pen of a stroke: round ends, round corners, dashes by its width. */
    static BasicStroke pen(Stroke stroke) {
        double[] pattern = stroke.dash().pattern(stroke.width());
        float[] dashes = new float[pattern.length];
        for (int i = 0; i < pattern.length; i++) {
            dashes[i] = (float) pattern[i];
        }
        return new BasicStroke((float) stroke.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1,
                dashes.length == 0 ? null : dashes, 0);
    }
}
