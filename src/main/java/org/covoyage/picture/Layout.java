package org.covoyage.picture;

import java.util.function.DoubleFunction;

/**
 * A picture that is no map, laid out at a width: how tall it must and would like to be. It does not know what shape is
 * asked for.
 */
public interface Layout {
    /** So much may be missing for want of exact numbers, in points. */
    double ALMOST = 1e-6;

    /** Its width, in points. */
    double width();

    /** The height below which something collides or is cut off. */
    double least();

    /** The height that it would like. */
    double comfortable();

    /** Draws it in at least the least height. */
    void draw(double height);

    /** Whether it fits a shape, width by height. */
    default boolean fits(double aspect) {
        return least() <= width() / aspect + ALMOST;
    }

    /** Its height in a shape, or the one that it would like where the shape is 0. */
    default double height(double aspect) {
        return aspect > 0 ? width() / aspect : comfortable();
    }

    /**
     * The last resort where nothing else makes it fit a shape: larger and larger paper, so smaller and smaller letters.
     *
     * @param layout at the least width
     * @param at     gives it at a width
     */
    static <L extends Layout> L widened(L layout, double aspect, DoubleFunction<L> at) {
        double wider = 1.04;
        double widest = 8000;
        L found = layout;
        while (!found.fits(aspect) && found.width() < widest) {
            found = at.apply(found.width() * wider);
        }
        return found;
    }
}
