package org.covoyage.drawing;

import java.util.List;
import java.util.Optional;

/**
 * Where the cells of a drawing are that is a table. It is about places only: what stands in a cell, the items tell.
 *
 * @param headers    the height of the headers of the columns
 * @param titles     the width of the titles of the rows
 * @param rows       from the top
 * @param columns    from the left
 * @param nextRow    where one more row would be
 * @param nextColumn where one more column would be
 */
public record Cells(Span headers, Span titles, List<Span> rows, List<Span> columns, Span nextRow, Span nextColumn) {
    /** Copies the lists. */
    public Cells {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /** The row that shows a subject. */
    public Optional<Span> row(String subject) {
        return of(rows, subject);
    }

    /** The column that shows a subject. */
    public Optional<Span> column(String subject) {
        return of(columns, subject);
    }

    private static Optional<Span> of(List<Span> spans, String subject) {
        return spans.stream().filter(span -> span.subject().equals(subject)).findFirst();
    }

    /** The row at a height, the headers not being one. */
    public Optional<Span> rowAt(double y) {
        return rows.stream().filter(span -> span.contains(y)).findFirst();
    }

    /** The column at a place, the titles not being one. */
    public Optional<Span> columnAt(double x) {
        return columns.stream().filter(span -> span.contains(x)).findFirst();
    }

    /** Where a column and a row cross. */
    public static Bounds crossing(Span column, Span row) {
        return Bounds.between(column.from(), row.from(), column.to(), row.to());
    }
}
