package org.covoyage.picture.circle;

import java.util.List;

/**
 * A name that wants a place beside its dot.
 *
 * @param dot   whose name it is
 * @param forms ways of writing it, best first
 */
public record NameWish(Dot dot, List<Form> forms) {
    /**
     * A way of writing a name.
     *
     * @param width  in points
     * @param height in points
     * @param cost   how much worse it is than the best, in points of distance from the dot
     */
    public record Form(double width, double height, double cost) {
    }

    /** Copies the list. */
    public NameWish {
        forms = List.copyOf(forms);
    }
}
