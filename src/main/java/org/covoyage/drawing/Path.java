package org.covoyage.drawing;

/**
 * A free shape. Inside and outside follow the even-odd rule.
 *
 * @param subject what it shows
 * @param outline its course
 * @param fill    inside, or {@code null}
 * @param stroke  line, or {@code null}
 * @param bounds  area it covers
 */
public record Path(String subject, Outline outline, Fill fill, Stroke stroke, Bounds bounds) implements Item {
    /** A path whose bounds follow from its course. */
    public static Path of(String subject, Outline outline, Fill fill, Stroke stroke) {
        Bounds area = outline.bounds();
        return new Path(subject, outline, fill, stroke, stroke == null ? area : area.grown(stroke.width() / 2));
    }

    @Override
    public Path moved(double down) {
        return new Path(subject, outline.placed(1, 0, down), fill, stroke, bounds.moved(0, down));
    }
}
