package org.covoyage.picture;

import org.covoyage.drawing.Bounds;

/**
 * How small circles share the paper: rows and columns that make them largest.
 *
 * @param columns in a row
 * @param rows    of them
 * @param cell    width of a cell, in points
 * @param height  of a cell, in points
 * @param header  height of a cell's words, in points
 */
record CircleGrid(int columns, int rows, double cell, double height, double header) {
    /** Space between cells. */
    static final double GUTTER = 16;
    private static final double BETWEEN = 9;
    /** Room beside a circle for names that stand partly on it. */
    private static final double NAMES = 42;
    private static final double NATURAL = 92;
    private static final double MOST_NATURAL = 150;

    /** The grid that makes circles largest in an area; among equal ones the one with fewest empty cells. */
    static CircleGrid within(int stages, double width, double height, double one, double two, double oneLine) {
        CircleGrid best = null;
        for (int columns = 1; columns <= Math.max(1, stages); columns++) {
            int rows = Math.ceilDiv(Math.max(1, stages), columns);
            CircleGrid grid = of(columns, rows, width, (height - BETWEEN * (rows - 1)) / rows, one, two, oneLine);
            if (best == null || grid.radius() > best.radius() + 0.5) {
                best = grid;
            }
        }
        return best;
    }

    /** The grid that circles take when there is as much height as they need. */
    static CircleGrid natural(int stages, double width, double one, double two, double oneLine) {
        int columns = stages <= 3 ? Math.max(1, stages) : stages == 4 ? 2 : stages <= 9 ? 3 : 4;
        int rows = Math.ceilDiv(Math.max(1, stages), columns);
        double cell = (width - GUTTER * (columns - 1)) / columns;
        double radius = Math.clamp(cell / 2 - NAMES, NATURAL * 0.7, columns < 3 ? MOST_NATURAL : NATURAL * 1.15);
        double header = oneLine <= cell ? one : two;
        return new CircleGrid(columns, rows, cell, header + 2 * (radius + CircleDisc.rim(false)), header);
    }

    private static CircleGrid of(int columns, int rows, double width, double height, double one, double two,
            double oneLine) {
        double cell = (width - GUTTER * (columns - 1)) / columns;
        return new CircleGrid(columns, rows, cell, height, oneLine <= cell ? one : two);
    }

    /** Height of all rows. */
    double whole() {
        return rows * height + (rows - 1) * BETWEEN;
    }

    /** Half the side of the square in which a circle with its rim stands. */
    double half() {
        return Math.max(20, Math.min((height - header) / 2, cell / 2 - NAMES + CircleDisc.rim(false)));
    }

    /** The largest radius a circle can have. */
    double radius() {
        return half() - CircleDisc.rim(false);
    }

    /** The cell of a stage, by its place on the sheet. */
    Bounds cell(int index, double left, double top) {
        return new Bounds(left + index % columns * (cell + GUTTER), top + index / columns * (height + BETWEEN), cell,
                height);
    }
}
