package org.covoyage.drawing;

/** How a value follows from a place of a drawing, and where a value is drawn. It must not know what the value means. */
public sealed interface Gauge {
    /** The value at a place, in points; it may lie outside of what can be meant. */
    double at(double x, double y);

    /** The same for a drawing that is farther down, by so many points. */
    Gauge moved(double down);

    /**
     * Values that go up a height.
     *
     * @param zero where 0 is, in points
     * @param one  where 1 is, in points; not the same
     */
    record Upright(double zero, double one) implements Gauge {
        @Override
        public double at(double x, double y) {
            return (y - zero) / (one - zero);
        }

        @Override
        public Upright moved(double down) {
            return new Upright(zero + down, one + down);
        }

        /** Where a value is, in points. */
        public double y(double value) {
            return zero + value * (one - zero);
        }
    }

    /**
     * Values that grow away from a centre.
     *
     * @param x     of the centre, in points
     * @param y     of the centre, in points
     * @param inner radius of 0, in points
     * @param outer radius of 1, in points; larger
     */
    record Around(double x, double y, double inner, double outer) implements Gauge {
        @Override
        public double at(double px, double py) {
            return (Math.hypot(px - x, py - y) - inner) / (outer - inner);
        }

        @Override
        public Around moved(double down) {
            return new Around(x, y + down, inner, outer);
        }

        /** The radius of a value, in points. */
        public double radius(double value) {
            return inner + value * (outer - inner);
        }
    }
}
