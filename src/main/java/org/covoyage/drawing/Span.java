package org.covoyage.drawing;

/**
 * A stretch of one axis of a drawing: a column or a row.
 *
 * @param subject what it shows, or {@code null}
 * @param from    left or upper edge, in points
 * @param to      right or lower edge, in points
 */
public record Span(String subject, double from, double to) {
    /** Whether a place lies in it or on its edge. */
    public boolean contains(double at) {
        return at >= from && at <= to;
    }
}
