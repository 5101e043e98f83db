package org.covoyage.drawing;

/**
 * A rectangle, its corners rounded or not; with a radius of half its height a pill, of half its side a disc.
 *
 * @param subject what it shows
 * @param area    where
 * @param radius  of the corners, in points
 * @param fill    inside, or {@code null}
 * @param stroke  outline, or {@code null}
 */
public record Box(String subject, Bounds area, double radius, Fill fill, Stroke stroke) implements Item {
    @Override
    public Bounds bounds() {
        return stroke == null ? area : area.grown(stroke.width() / 2);
    }

    @Override
    public Box moved(double down) {
        return new Box(subject, area.moved(0, down), radius, fill, stroke);
    }
}
