package org.covoyage.picture.circle;

/**
 * Where one group of companions stands. Angles in radians, clockwise from the right, as y runs downwards.
 *
 * @param group which group
 * @param from  where it begins
 * @param to    where it ends, above {@code from}
 */
public record Sector(int group, double from, double to) {
    /** The angle in its middle. */
    public double middle() {
        return (from + to) / 2;
    }
}
