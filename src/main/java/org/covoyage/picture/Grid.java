package org.covoyage.picture;

import org.covoyage.drawing.Bounds;

/** Where the columns of a map are: all of one width, or each of its own. */
final class Grid {
    /** White space between two columns. */
    static final double GUTTER = 8;

    private final double width;
    private final double margin;
    private final double titleWidth;
    private final StageWidths widths;
    private final double ordinary;
    /** Where columns of different widths begin, the one behind the last too; {@code null} when all are alike. */
    private final double[] begins;

    /**
     * Columns.
     *
     * @param width      width of the map in points
     * @param margin     white space around it
     * @param titleWidth width of the column of lane titles
     * @param widths     of the stages' columns
     */
    Grid(double width, double margin, double titleWidth, StageWidths widths) {
        this.width = width;
        this.margin = margin;
        this.titleWidth = titleWidth;
        this.widths = widths;
        double total = right() - left() + GUTTER;
        this.ordinary = widths.ordinary(total);
        this.begins = widths.isEven() ? null : begins(total);
    }

    /** Columns that are all alike. */
    Grid(double width, double margin, double titleWidth, int columns) {
        this(width, margin, titleWidth, StageWidths.even(columns));
    }

    private double[] begins(double total) {
        // Where a map is narrower than all can be, they share what there is.
        double scale = total / widths.total(ordinary);
        double[] found = new double[widths.count() + 1];
        found[0] = left();
        for (int i = 0; i < widths.count(); i++) {
            found[i + 1] = found[i] + widths.of(i, ordinary) * scale;
        }
        return found;
    }

    double width() {
        return width;
    }

    double margin() {
        return margin;
    }

    double titleWidth() {
        return titleWidth;
    }

    /** Number of stages. */
    int columns() {
        return widths.count();
    }

    /** Left end of the first column. */
    double left() {
        return margin + titleWidth;
    }

    /** Right end of the last column. */
    double right() {
        return width - margin;
    }

    /** Left end of a column, or of one more behind the last. */
    double x(int column) {
        return begins == null ? left() + column * ordinary : begins[column];
    }

    /** Width of a column. */
    double columnWidth(int column) {
        return (begins == null || column >= columns() ? ordinary : begins[column + 1] - begins[column]) - GUTTER;
    }

    /** The column, or its gutter, at a place inside. */
    int columnAt(double x) {
        if (begins == null) {
            return (int) ((x - left()) / ordinary);
        }
        int column = 0;
        while (column + 1 < columns() && x >= begins[column + 1]) {
            column++;
        }
        return column;
    }

    /** The cell of a column between two heights. */
    Bounds cell(int column, double top, double height) {
        return new Bounds(x(column), top, columnWidth(column), height);
    }

    /** The area of a row's title. */
    Bounds title(double top, double height) {
        return new Bounds(margin, top, titleWidth - 10, height);
    }
}
