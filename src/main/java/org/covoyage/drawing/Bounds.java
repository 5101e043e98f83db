package org.covoyage.drawing;

/**
 * A rectangle in points, y downwards.
 *
 * @param x      left
 * @param y      top
 * @param width  0 or more
 * @param height 0 or more
 */
public record Bounds(double x, double y, double width, double height) {
    /** The rectangle between two corners. */
    public static Bounds between(double x1, double y1, double x2, double y2) {
        return new Bounds(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }

    /** Right edge. */
    public double right() {
        return x + width;
    }

    /** Bottom edge. */
    public double bottom() {
        return y + height;
    }

    /** Middle of the width. */
    public double centreX() {
        return x + width / 2;
    }

    /** Middle of the height. */
    public double centreY() {
        return y + height / 2;
    }

    /** Whether a point lies inside or on the edge. */
    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /** Whether another rectangle lies inside, give or take a tolerance in points. */
    public boolean contains(Bounds other, double tolerance) {
        return other.x >= x - tolerance && other.y >= y - tolerance && other.right() <= right() + tolerance
                && other.bottom() <= bottom() + tolerance;
    }

    /** Whether the two share an area. */
    public boolean overlaps(Bounds other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** The smallest rectangle around both. */
    public Bounds union(Bounds other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Bounds(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** Grown by a margin on all sides; a negative margin shrinks. */
    public Bounds grown(double margin) {
        return new Bounds(x - margin, y - margin, Math.max(0, width + 2 * margin), Math.max(0, height + 2 * margin));
    }

    /** Moved. */
    public Bounds moved(double dx, double dy) {
        return new Bounds(x + dx, y + dy, width, height);
    }
}
