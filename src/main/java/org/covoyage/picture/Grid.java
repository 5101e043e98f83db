package org.covoyage.picture;

import org.covoyage.drawing.Bounds;

/**
 * Where the columns of a map are.
 *
 * @param width      width of the map in points
 * @param margin     white space around it
 * @param titleWidth width of the column of lane titles
 * @param columns    number of stages
 */
record Grid(double width, double margin, double titleWidth, int columns) {
    /** White space between two columns. */
    static final double GUTTER = 8;

    /** Left end of the first column. */
    double left() {
        return margin + titleWidth;
    }

    /** Right end of the last column. */
    double right() {
        return width - margin;
    }

    /** Width of a column with its gutter. */
    double pitch() {
        return (right() - left() + GUTTER) / Math.max(1, columns);
    }

    /** Left end of a column. */
    double x(int column) {
        return left() + column * pitch();
    }

    /** Width of a column. */
    double columnWidth() {
        return pitch() - GUTTER;
    }

    /** The cell of a column between two heights. */
    Bounds cell(int column, double top, double height) {
        return new Bounds(x(column), top, columnWidth(), height);
    }

    /** The area of a row's title. */
    Bounds title(double top, double height) {
        return new Bounds(margin, top, titleWidth - 10, height);
    }
}
