package org.covoyage.drawing;

/**
 * An area of a drawing where a place means something, whether anything is drawn there or not: a cell of a table, its
 * headers, a circle. For hands, not for eyes; no painter knows it.
 *
 * @param row     subject of its row; {@code null} in a row of headers and where there are no rows
 * @param column  subject of its column; {@code null} in a column of titles
 * @param subject what a value put here would be about, when that is neither row nor column; else {@code null}
 * @param area    where
 * @param gauge   the value of its places, or {@code null}
 */
public record Field(String row, String column, String subject, Bounds area, Gauge gauge) {
}
