package org.covoyage.edit.tool;

import org.covoyage.drawing.Bounds;

/** One thing that shows where a drag would lead, above the picture. Places are points of the drawing. */
public sealed interface Mark {
    /**
     * A straight line.
     *
     * @param firm where something will be; else, fine, where it was
     */
    record Line(double x1, double y1, double x2, double y2, boolean firm) implements Mark {
    }

    /** A frame around an area; firm for where something will be, fine for where it was. */
    record Frame(Bounds area, boolean firm) implements Mark {
    }

    /** A circle. */
    record Ring(double x, double y, double radius, boolean firm) implements Mark {
    }

    /**
     * Words in an area that can be clicked.
     *
     * @param asks whether they ask for something; else they say something
     */
    record Plate(Bounds area, Saying saying, boolean asks) implements Mark {
    }

    /** Words beside a place. */
    record Words(double x, double y, Saying saying) implements Mark {
    }
}
