package org.covoyage.export;

/**
 * A rectangle with rounded corners in pixels, as the share of each pixel that it covers: exact along its sides, by the
 * distance to the arc in its corners. Boxes are most of a map; this is what makes them cheap.
 */
final class RoundedBox {
    private static final RoundedBox EMPTY = new RoundedBox(0, 0, 0, 0, 0);

    private final double left;
    private final double top;
    private final double right;
    private final double bottom;
    private final double radius;

    private RoundedBox(double left, double top, double right, double bottom, double radius) {
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
        this.radius = radius;
    }

    /** A box; a radius larger than half a side is cut to it, one of less than half a pixel is none. */
    static RoundedBox of(double left, double top, double right, double bottom, double radius) {
        if (!(right > left) || !(bottom > top)) {
            return EMPTY;
        }
        double most = Math.min(radius, Math.min(right - left, bottom - top) / 2);
        return new RoundedBox(left, top, right, bottom, most < 0.5 ? 0 : most);
    }

    /** Grown on all sides; shrunk when negative. */
    RoundedBox grown(double margin) {
        return of(left - margin, top - margin, right + margin, bottom + margin, Math.max(0, radius + margin));
    }

    /** Fills it. */
    void fill(Canvas canvas, int argb) {
        fillBetween(canvas, this, EMPTY, argb);
    }

    /** Draws a line along its edge, its width in pixels. */
    void stroke(Canvas canvas, double width, int argb) {
        fillBetween(canvas, grown(width / 2), grown(-width / 2), argb);
    }

    /** Fills what is inside one box and outside another that lies inside the first. */
    private static void fillBetween(Canvas canvas, RoundedBox outer, RoundedBox inner, int argb) {
        int firstRow = (int) Math.max(0, Math.floor(outer.top));
        int endRow = (int) Math.min(canvas.height(), Math.ceil(outer.bottom));
        double line = Math.max(0, inner.left - outer.left);
        for (int y = firstRow; y < endRow; y++) {
            // Beside the corners only the pixels under the two sides differ from those between.
            boolean cornered = y < outer.top + outer.radius + line || y + 1 > outer.bottom - outer.radius - line;
            double reach = cornered ? outer.radius + line : line;
            int start = (int) Math.clamp(Math.floor(outer.left), 0, canvas.width());
            int end = (int) Math.clamp(Math.ceil(outer.right), start, canvas.width());
            int middle = (int) Math.clamp(Math.ceil(outer.left + reach), start, end);
            int last = (int) Math.clamp(Math.floor(outer.right - reach), middle, end);
            edge(canvas, outer, inner, y, start, middle, argb);
            canvas.span(y, middle, last, argb, outer.rows(y) - inner.rows(y));
            edge(canvas, outer, inner, y, last, end, argb);
        }
    }

    private static void edge(Canvas canvas, RoundedBox outer, RoundedBox inner, int y, int from, int to, int argb) {
        for (int x = from; x < to; x++) {
            double covered = outer.covered(x, y) - inner.covered(x, y);
            if (covered > 0) {
                canvas.dot(x, y, argb, covered);
            }
        }
    }

    /** How much of a pixel's height lies between top and bottom. */
    private double rows(int y) {
        return Math.max(0, Math.min(y + 1, bottom) - Math.max(y, top));
    }

    private double columns(int x) {
        return Math.max(0, Math.min(x + 1, right) - Math.max(x, left));
    }

    /** How much of a pixel lies inside, 0 … 1. */
    double covered(int x, int y) {
        if (radius > 0) {
            double px = x + 0.5;
            double py = y + 0.5;
            double dx = Math.max(left + radius - px, px - right + radius);
            double dy = Math.max(top + radius - py, py - bottom + radius);
            if (dx > 0 && dy > 0) {
                return Math.clamp(radius + 0.5 - Math.sqrt(dx * dx + dy * dy), 0, 1);
            }
        }
        return columns(x) * rows(y);
    }
}
