package org.covoyage.drawing;

/**
 * An area of a drawing where a place stands for a value, whether anything is drawn there or not: a cell of a lane with a
 * curve, a circle. For hands, not for eyes; no painter knows it.
 *
 * @param row     subject of its row; {@code null} where there are no rows
 * @param column  subject of its column
 * @param subject what a value put here would be about, when that is neither row nor column; else {@code null}
 * @param scale   which of several scales of its row it is; {@code null} for the row's own
 * @param area    where
 * @param gauge   the value of its places
 */
public record Field(String row, String column, String subject, String scale, Bounds area, Gauge gauge) {
    /** A field of the row's own scale. */
    public Field(String row, String column, String subject, Bounds area, Gauge gauge) {
        this(row, column, subject, null, area, gauge);
    }

    /** The same farther down, by so many points. */
    public Field moved(double down) {
        return new Field(row, column, subject, scale, area.moved(0, down), gauge.moved(down));
    }
}
