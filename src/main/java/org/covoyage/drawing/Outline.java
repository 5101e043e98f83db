package org.covoyage.drawing;

import java.util.Arrays;

/**
 * The course of a path: lines and cubic curves. Immutable.
 */
public final class Outline {
    /** A visitor of the segments, in order. Coordinates in points. */
    public interface Pen {
        /** Starts a new part. */
        void move(double x, double y);

        /** Draws a straight line. */
        void line(double x, double y);

        /** Draws a cubic curve. */
        void curve(double x1, double y1, double x2, double y2, double x, double y);

        /** Closes the part. */
        void close();
    }

    private static final byte MOVE = 0;
    private static final byte LINE = 1;
    private static final byte CURVE = 2;
    private static final byte CLOSE = 3;

    private final byte[] steps;
    private final double[] points;

    private Outline(byte[] steps, double[] points) {
        this.steps = steps;
        this.points = points;
    }

    /** Starts an outline. */
    public static Builder at(double x, double y) {
        Builder builder = new Builder();
        builder.move(x, y);
        return builder;
    }

    /** An empty builder, as a pen. */
    public static Builder builder() {
        return new Builder();
    }

    /** Lets a pen follow the course. */
    public void follow(Pen pen) {
        int p = 0;
        for (byte step : steps) {
            switch (step) {
                case MOVE -> pen.move(points[p++], points[p++]);
                case LINE -> pen.line(points[p++], points[p++]);
                case CURVE -> pen.curve(points[p++], points[p++], points[p++], points[p++], points[p++], points[p++]);
                default -> pen.close();
            }
        }
    }

    /** The same course, scaled about the origin and then moved. */
    public Outline placed(double scale, double dx, double dy) {
        double[] moved = new double[points.length];
        for (int i = 0; i < points.length; i += 2) {
            moved[i] = points[i] * scale + dx;
            moved[i + 1] = points[i + 1] * scale + dy;
        }
        return new Outline(steps, moved);
    }

    /** A rectangle around all points, control points included. */
    public Bounds bounds() {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < points.length; i += 2) {
            left = Math.min(left, points[i]);
            right = Math.max(right, points[i]);
            top = Math.min(top, points[i + 1]);
            bottom = Math.max(bottom, points[i + 1]);
        }
        return points.length == 0 ? new Bounds(0, 0, 0, 0) : Bounds.between(left, top, right, bottom);
    }

    /** Whether a point lies inside (even-odd, curves taken as eight chords). */
    public boolean contains(double x, double y) {
        Crossings crossings = new Crossings(x, y);
        follow(crossings);
        crossings.close();
        return crossings.odd;
    }

    /** Whether the course comes as near to a point as so many points (curves taken as eight chords). */
    public boolean passes(double x, double y, double within) {
        Nearness nearness = new Nearness(x, y);
        follow(nearness);
        return nearness.least <= within;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outline o && Arrays.equals(steps, o.steps) && Arrays.equals(points, o.points);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(steps) + Arrays.hashCode(points);
    }

    /** Gathers an outline. */
    public static final class Builder implements Pen {
        private byte[] steps = new byte[16];
        private double[] points = new double[32];
        private int stepCount;
        private int pointCount;

        private void put(byte step, double... values) {
            if (stepCount == steps.length) {
                steps = Arrays.copyOf(steps, stepCount * 2);
            }
            if (pointCount + values.length > points.length) {
                points = Arrays.copyOf(points, points.length * 2);
            }
            steps[stepCount++] = step;
            System.arraycopy(values, 0, points, pointCount, values.length);
            pointCount += values.length;
        }

        @Override
        public void line(double x, double y) {
            put(LINE, x, y);
        }

        @Override
        public void curve(double x1, double y1, double x2, double y2, double x, double y) {
            put(CURVE, x1, y1, x2, y2, x, y);
        }

        @Override
        public void close() {
            put(CLOSE);
        }

        @Override
        public void move(double x, double y) {
            put(MOVE, x, y);
        }

        /** A straight line, chained. */
        public Builder to(double x, double y) {
            line(x, y);
            return this;
        }

        /** A cubic curve, chained. */
        public Builder curveTo(double x1, double y1, double x2, double y2, double x, double y) {
            curve(x1, y1, x2, y2, x, y);
            return this;
        }

        /** The outline, open. */
        public Outline open() {
            return new Outline(Arrays.copyOf(steps, stepCount), Arrays.copyOf(points, pointCount));
        }

        /** The outline, its last part closed. */
        public Outline closed() {
            close();
            return open();
        }
    }

    /** Follows a course in straight pieces and looks at each from a point. */
    private abstract static class Chords implements Pen {
        final double px;
        final double py;
        private double startX;
        private double startY;
        private double x;
        private double y;

        Chords(double px, double py) {
            this.px = px;
            this.py = py;
        }

        abstract void piece(double fromX, double fromY, double toX, double toY);

        @Override
        public void move(double nx, double ny) {
            startX = nx;
            startY = ny;
            x = nx;
            y = ny;
        }

        @Override
        public void line(double nx, double ny) {
            piece(x, y, nx, ny);
            x = nx;
            y = ny;
        }

        @Override
        public void curve(double x1, double y1, double x2, double y2, double nx, double ny) {
            double x0 = x;
            double y0 = y;
            for (int i = 1; i <= 8; i++) {
                double t = i / 8.0;
                double s = 1 - t;
                line(s * s * s * x0 + 3 * s * s * t * x1 + 3 * s * t * t * x2 + t * t * t * nx,
                        s * s * s * y0 + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t * t * t * ny);
            }
        }

        @Override
        public void close() {
            line(startX, startY);
        }
    }

    /** Counts how often a ray from the point crosses the course; parts that are left open count as closed. */
    private static final class Crossings extends Chords {
        private boolean odd;

        Crossings(double px, double py) {
            super(px, py);
        }

        @Override
        public void move(double nx, double ny) {
            close();
            super.move(nx, ny);
        }

        @Override
        void piece(double x, double y, double nx, double ny) {
            if (y > py != ny > py && px < (nx - x) * (py - y) / (ny - y) + x) {
                odd = !odd;
            }
        }
    }

    /** The least distance from the point to the course. */
    private static final class Nearness extends Chords {
        private double least = Double.POSITIVE_INFINITY;

        Nearness(double px, double py) {
            super(px, py);
        }

        @Override
        void piece(double x, double y, double nx, double ny) {
            double dx = nx - x;
            double dy = ny - y;
            double length = dx * dx + dy * dy;
            double part = length == 0 ? 0 : Math.clamp(((px - x) * dx + (py - y) * dy) / length, 0, 1);
            least = Math.min(least, Math.hypot(px - x - part * dx, py - y - part * dy));
        }
    }
}
