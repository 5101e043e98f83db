package org.covoyage.edit.tool;

/**
 * Where the pointer is, and which keys are held.
 *
 * @param x    in points of the drawing
 * @param y    in points of the drawing
 * @param keys held there
 */
public record Spot(double x, double y, Modifiers keys) {
    /** The same place with other keys held. */
    Spot with(Modifiers other) {
        return new Spot(x, y, other);
    }

    /** How far another place is, in points. */
    double to(Spot other) {
        return Math.hypot(other.x - x, other.y - y);
    }
}
