package org.covoyage.picture.circle;

import java.util.ArrayList;
import java.util.List;

/**
 * A bent line from the rim of one dot to the rim of another, on the side where fewer dots are in the way.
 *
 * @param points start, two control points, end of a cubic curve: eight coordinates; it ends in the middle of the base
 *               of the arrow's head
 * @param head   the tip and the two corners of the arrow's head: six coordinates
 */
public record BondCurve(List<Double> points, List<Double> head) {
    private static final double[] BENDS = {0.16, -0.16, 0.3, -0.3, 0.45, -0.45, 0.05, -0.05};
    /** Between discs that nearly touch, a line goes around. */
    private static final double[] AROUND = {0.75, -0.75, 1, -1};
    private static final int SAMPLES = 16;
    private static final double CLEAR = 1.2;

    /**
     * The line between two discs.
     *
     * @param from   x, y, radius of where it starts
     * @param to     x, y, radius of where it ends
     * @param others x, y, radius of what it had better not cross
     * @param head   length of the arrow's head, in points
     */
    public static BondCurve between(double[] from, double[] to, List<double[]> others, double head) {
        BondCurve best = null;
        double least = Double.POSITIVE_INFINITY;
        double space = Math.hypot(to[0] - from[0], to[1] - from[1]) - from[2] - to[2];
        for (double bend : space < 2 * head + 2 * CLEAR ? AROUND : BENDS) {
            BondCurve curve = bent(from, to, bend, head);
            double cost = 0.3 * Math.abs(bend);
            for (double[] point : curve.samples()) {
                for (double[] other : others) {
                    double inside = other[2] + 1.5 - Math.hypot(point[0] - other[0], point[1] - other[1]);
                    cost += inside > 0 ? 1 : 0;
                }
            }
            if (cost < least - 1e-9) {
                least = cost;
                best = curve;
            }
        }
        return best;
    }

    private static BondCurve bent(double[] from, double[] to, double bend, double head) {
        double dx = to[0] - from[0];
        double dy = to[1] - from[1];
        double cx = (from[0] + to[0]) / 2 - dy * bend;
        double cy = (from[1] + to[1]) / 2 + dx * bend;
        double[] start = towards(from[0], from[1], cx, cy, from[2] + CLEAR);
        double[] tip = towards(to[0], to[1], cx, cy, to[2] + CLEAR);
        double[] base = towards(tip[0], tip[1], cx, cy, head);
        double ux = (tip[0] - base[0]) / head * head * 0.42;
        double uy = (tip[1] - base[1]) / head * head * 0.42;
        // A cubic with the course of the parabola through the bend.
        return new BondCurve(List.of(start[0], start[1], start[0] + (cx - start[0]) * 2 / 3,
                start[1] + (cy - start[1]) * 2 / 3, base[0] + (cx - base[0]) * 2 / 3, base[1] + (cy - base[1]) * 2 / 3,
                base[0], base[1]), List.of(tip[0], tip[1], base[0] - uy, base[1] + ux, base[0] + uy, base[1] - ux));
    }

    /** The point so far from one towards another. */
    private static double[] towards(double x, double y, double px, double py, double far) {
        double length = Math.max(1e-6, Math.hypot(px - x, py - y));
        return new double[] {x + (px - x) / length * far, y + (py - y) / length * far};
    }

    /** Points along the line, x and y. */
    public List<double[]> samples() {
        List<double[]> samples = new ArrayList<>();
        for (int i = 0; i <= SAMPLES; i++) {
            double t = (double) i / SAMPLES;
            samples.add(new double[] {at(0, t), at(1, t)});
        }
        return samples;
    }

    private double at(int axis, double t) {
        double s = 1 - t;
        return s * s * s * points.get(axis) + 3 * s * s * t * points.get(2 + axis)
                + 3 * s * t * t * points.get(4 + axis) + t * t * t * points.get(6 + axis);
    }
}
