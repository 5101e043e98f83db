package org.covoyage.edit.grid;

/**
 * A place in a grid.
 *
 * @param row    the lane's, from 0; {@link #HEADER} for the headers of the stages; behind the last lane, in the column
 *               of the titles, is the place of a lane that is not there yet
 * @param column the stage's, from 0; {@link #TITLES} for the titles of the lanes; behind the last stage is the place of
 *               a stage that is not there yet
 * @param item   the place in the cell, from 0; as many as there are items is the empty end
 */
public record Cursor(int row, int column, int item) {
    /** The row of the headers of the stages. */
    public static final int HEADER = -1;
    /** The column of the titles of the lanes. */
    public static final int TITLES = -1;

    /** The first item of a cell. */
    public static Cursor at(int row, int column) {
        return new Cursor(row, column, 0);
    }

    /** Whether it stands on the header of a stage, or where one would be. */
    public boolean isHeader() {
        return row == HEADER;
    }

    /** Whether it stands on the title of a lane, or where one would be. */
    public boolean isTitle() {
        return column == TITLES;
    }

    /** Whether it stands in a cell. */
    public boolean isCell() {
        return row != HEADER && column != TITLES;
    }

    /** Another item of the same cell. */
    Cursor item(int other) {
        return new Cursor(row, column, other);
    }
}
