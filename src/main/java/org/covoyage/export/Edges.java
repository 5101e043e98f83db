package org.covoyage.export;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Arrays;

/**
 * A shape as straight edges, loop by loop, in pixels from the origin of the drawing: the same for whatever tile or strip
 * it is painted in, so that it need be reckoned once only. Immutable.
 */
final class Edges {
    /** Numbers of an edge, each downwards: x1, y1, x2, y2, direction. */
    static final int STEP = 5;
    private static final double FLATNESS = 0.05;

    private final boolean evenOdd;
    private final double[] numbers;
    /** Where each loop ends among the numbers. */
    private final int[] ends;
    /** Of each loop: left, top, right, bottom. */
    private final double[] areas;

    private Edges(boolean evenOdd, double[] numbers, int[] ends, double[] areas) {
        this.evenOdd = evenOdd;
        this.numbers = numbers;
        this.ends = ends;
        this.areas = areas;
    }

    /** The edges of a shape; its open parts are closed. */
    static Edges of(Shape shape) {
        PathIterator course = shape.getPathIterator(null, FLATNESS);
        Gathering found = new Gathering();
        double[] p = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (boolean done = false; !done; ) {
            done = course.isDone();
            int step = done ? PathIterator.SEG_CLOSE : course.currentSegment(p);
            double toX = step == PathIterator.SEG_LINETO ? p[0] : startX;
            double toY = step == PathIterator.SEG_LINETO ? p[1] : startY;
            found.edge(x, y, toX, toY);
            if (step != PathIterator.SEG_LINETO) {
                found.endLoop();
            }
            startX = step == PathIterator.SEG_MOVETO ? p[0] : startX;
            startY = step == PathIterator.SEG_MOVETO ? p[1] : startY;
            x = step == PathIterator.SEG_MOVETO ? startX : toX;
            y = step == PathIterator.SEG_MOVETO ? startY : toY;
            if (!done) {
                course.next();
            }
        }
        return found.edges(course.getWindingRule() == PathIterator.WIND_EVEN_ODD);
    }

    /** Whether what is inside follows the even-odd rule. */
    boolean isEvenOdd() {
        return evenOdd;
    }

    /** How many numbers it keeps. */
    int size() {
        return numbers.length;
    }

    /**
     * The edges that matter to a canvas, as numbers. A loop that lies beside it altogether crosses every row as often
     * to and fro, and does not matter.
     */
    double[] on(Canvas canvas) {
        double top = canvas.top();
        double bottom = top + canvas.height();
        double right = canvas.left() + canvas.width();
        double[] found = new double[Math.min(numbers.length, 320)];
        int count = 0;
        for (int loop = 0; loop < ends.length; loop++) {
            int a = 4 * loop;
            if (areas[a] >= right || areas[a + 1] >= bottom || areas[a + 2] <= canvas.left() || areas[a + 3] <= top) {
                continue;
            }
            for (int e = loop == 0 ? 0 : ends[loop - 1]; e < ends[loop]; e += STEP) {
                if (numbers[e + 3] > top && numbers[e + 1] < bottom) {
                    if (count + STEP > found.length) {
                        found = Arrays.copyOf(found, Math.min(numbers.length, found.length * 2));
                    }
                    System.arraycopy(numbers, e, found, count, STEP);
                    count += STEP;
                }
            }
        }
        return count == found.length ? found : Arrays.copyOf(found, count);
    }

    /** Edges as they come. */
    private static final class Gathering {
        private double[] numbers = new double[320];
        private int count;
        private int[] ends = new int[4];
        private double[] areas = new double[16];
        private int loops;
        private int begun;

        void edge(double x, double y, double toX, double toY) {
            if (y == toY) {
                return;
            }
            if (count + STEP > numbers.length) {
                numbers = Arrays.copyOf(numbers, numbers.length * 2);
            }
            boolean down = y < toY;
            numbers[count++] = down ? x : toX;
            numbers[count++] = down ? y : toY;
            numbers[count++] = down ? toX : x;
            numbers[count++] = down ? toY : y;
            numbers[count++] = down ? 1 : -1;
        }

        void endLoop() {
            if (count == begun) {
                return;
            }
            if (loops == ends.length) {
                ends = Arrays.copyOf(ends, loops * 2);
                areas = Arrays.copyOf(areas, loops * 8);
            }
            double left = Double.POSITIVE_INFINITY;
            double top = Double.POSITIVE_INFINITY;
            double right = Double.NEGATIVE_INFINITY;
            double bottom = Double.NEGATIVE_INFINITY;
            for (int e = begun; e < count; e += STEP) {
                left = Math.min(left, Math.min(numbers[e], numbers[e + 2]));
                right = Math.max(right, Math.max(numbers[e], numbers[e + 2]));
                top = Math.min(top, numbers[e + 1]);
                bottom = Math.max(bottom, numbers[e + 3]);
            }
            areas[4 * loops] = left;
            areas[4 * loops + 1] = top;
            areas[4 * loops + 2] = right;
            areas[4 * loops + 3] = bottom;
            ends[loops++] = count;
            begun = count;
        }

        Edges edges(boolean evenOdd) {
            return new Edges(evenOdd, Arrays.copyOf(numbers, count), Arrays.copyOf(ends, loops),
                    Arrays.copyOf(areas, 4 * loops));
        }
    }
}
