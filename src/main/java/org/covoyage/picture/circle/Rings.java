package org.covoyage.picture.circle;

/**
 * How far from the centre a distance is drawn. The scale does not begin in the centre, where the customer's own dot
 * is, but on a ring around it, wide enough that what is nearest stands beside the customer and not on top.
 *
 * @param inner radius of distance 0, in points
 * @param outer radius of distance 1, in points
 */
public record Rings(double inner, double outer) {
    /** The radius of a distance. */
    public double radius(double distance) {
        return inner + distance * (outer - inner);
    }
}
