package org.covoyage.picture.circle;

/**
 * A dot where it lies. The centre of the circle is at 0, 0; y runs downwards.
 *
 * @param presence who and how near
 * @param x        middle
 * @param y        middle
 * @param radius   in points
 * @param moved    whether it had to leave the radius of its distance
 */
public record Dot(Presence presence, double x, double y, double radius, boolean moved) {
    /** Space between the rims of this dot and another; below 0 where they overlap. */
    public double gap(Dot other) {
        return Math.hypot(x - other.x, y - other.y) - radius - other.radius;
    }
}
