package org.covoyage.picture;

import java.util.Arrays;
import org.covoyage.drawing.Outline;

/**
 * A smooth line through points that invents no peak: monotone cubic interpolation (Fritsch and Carlson 1980, SIAM
 * Journal on Numerical Analysis 17). Between two points it never leaves the range of their heights.
 */
final class Monotone {
    private final double[] x;
    private final double[] y;
    private final double[] slope;

    /** A line through points; x strictly rising, at least one point. */
    Monotone(double[] x, double[] y) {
        this.x = x.clone();
        this.y = y.clone();
        this.slope = slopes();
    }

    private double[] slopes() {
        int n = x.length;
        double[] tangent = new double[n];
        if (n < 2) {
            return tangent;
        }
        double[] secant = new double[n - 1];
        for (int i = 0; i < n - 1; i++) {
            secant[i] = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
        }
        tangent[0] = secant[0];
        tangent[n - 1] = secant[n - 2];
        for (int i = 1; i < n - 1; i++) {
            tangent[i] = secant[i - 1] * secant[i] <= 0 ? 0 : (secant[i - 1] + secant[i]) / 2;
        }
        for (int i = 0; i < n - 1; i++) {
            if (secant[i] == 0) {
                tangent[i] = 0;
                tangent[i + 1] = 0;
            } else {
                double a = tangent[i] / secant[i];
                double b = tangent[i + 1] / secant[i];
                double size = a * a + b * b;
                if (size > 9) {
                    double shrink = 3 / Math.sqrt(size);
                    tangent[i] = shrink * a * secant[i];
                    tangent[i + 1] = shrink * b * secant[i];
                }
            }
        }
        return tangent;
    }

    /** The height of the line at a place between its ends. */
    double at(double place) {
        int found = Arrays.binarySearch(x, place);
        int i = Math.clamp((found < 0 ? ~found : found) - 1, 0, Math.max(0, x.length - 2));
        if (x.length == 1) {
            return y[0];
        }
        double h = x[i + 1] - x[i];
        double t = Math.clamp((place - x[i]) / h, 0, 1);
        double s = 1 - t;
        return y[i] * (1 + 2 * t) * s * s + slope[i] * h * t * s * s + y[i + 1] * t * t * (3 - 2 * t)
                - slope[i + 1] * h * t * t * s;
    }

    /** The line as cubic curves. */
    Outline outline() {
        return outline(0, x.length - 1);
    }

    /** The part of the line from one of its points to another, counted from 0. */
    Outline outline(int from, int to) {
        Outline.Builder line = Outline.at(x[from], y[from]);
        for (int i = from; i < to; i++) {
            double third = (x[i + 1] - x[i]) / 3;
            line.curve(x[i] + third, y[i] + slope[i] * third, x[i + 1] - third, y[i + 1] - slope[i + 1] * third,
                    x[i + 1], y[i + 1]);
        }
        return line.open();
    }

    /** The area between the line and a base height, on one side of it only. */
    Outline area(double base, boolean above) {
        Outline.Builder area = Outline.at(x[0], base);
        int samples = Math.max(2, (int) ((x[x.length - 1] - x[0]) / 2));
        for (int i = 0; i <= samples; i++) {
            double place = x[0] + (x[x.length - 1] - x[0]) * i / samples;
            double height = at(place);
            area.line(place, above ? Math.min(height, base) : Math.max(height, base));
        }
        area.line(x[x.length - 1], base);
        return area.closed();
    }

    /** The area between this line and another where both are, on one side of this one only; {@code null} nowhere. */
    Outline between(Monotone other, boolean above) {
        double start = Math.max(from(), other.from());
        double end = Math.min(to(), other.to());
        if (end - start < 1) {
            return null;
        }
        int samples = Math.max(2, (int) ((end - start) / 2));
        Outline.Builder area = Outline.builder();
        for (int i = 0; i <= samples; i++) {
            double place = start + (end - start) * i / samples;
            double height = above ? Math.min(at(place), other.at(place)) : Math.max(at(place), other.at(place));
            if (i == 0) {
                area.move(place, height);
            } else {
                area.line(place, height);
            }
        }
        for (int i = samples; i >= 0; i--) {
            double place = start + (end - start) * i / samples;
            area.line(place, at(place));
        }
        return area.closed();
    }

    double from() {
        return x[0];
    }

    double to() {
        return x[x.length - 1];
    }
}
