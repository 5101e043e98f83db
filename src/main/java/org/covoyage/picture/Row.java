package org.covoyage.picture;

import org.covoyage.drawing.Gauge;

/** A row of a map, laid out for a grid: it knows the height it needs and draws itself at the height it gets. */
interface Row {
    /** The least height, in points. */
    double height();

    /** How readily it takes more height than it needs; 0 not at all. */
    double stretch();

    /** Draws itself. {@code height} is at least {@link #height()}. */
    void draw(double top, double height);

    /** What the heights in its cells mean when it is drawn so; {@code null} for nothing. */
    default Gauge gauge(double top, double height) {
        return null;
    }

    /** Whether it belongs to the lane of the row above it. */
    default boolean isAttached() {
        return false;
    }

    /** White space wanted above it, in points. */
    default double gap() {
        return 10;
    }
}
