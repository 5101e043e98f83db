package org.covoyage.edit.grid;

import static org.covoyage.edit.grid.Cursor.HEADER;
import static org.covoyage.edit.grid.Cursor.TITLES;

import org.covoyage.journey.Lane;

/** Where the keys lead in a grid. Lines between lanes are passed over in the cells, not among the titles. */
final class Moves {
    private final Grid grid;

    Moves(Grid grid) {
        this.grid = grid;
    }

    /** Where a command leads that moves the cursor or the end of a selection. */
    Cursor to(Command command, Cursor from) {
        return switch (command) {
            case UP, SELECT_UP -> up(from);
            case DOWN, SELECT_DOWN -> down(from);
            case LEFT, SELECT_LEFT -> left(from);
            case RIGHT, SELECT_RIGHT -> right(from);
            case FIRST -> across(from, 0);
            case LAST -> across(from, Math.max(0, grid.stages().size() - 1));
            case TOP -> from.isTitle() ? Cursor.at(0, TITLES) : Cursor.at(HEADER, from.column());
            case BOTTOM -> from.isTitle() ? Cursor.at(Math.max(0, grid.lanes().size() - 1), TITLES)
                    : Cursor.at(lastRow(), from.column());
            case TITLE -> Cursor.at(Math.max(0, from.row()), TITLES);
            case START -> grid.stages().isEmpty() ? Cursor.at(HEADER, 0) : below(Cursor.at(HEADER, 0));
            case END -> Cursor.at(lastRow(), Math.max(0, grid.stages().size() - 1));
            case NEXT -> next(from);
            case PREVIOUS -> previous(from);
            default -> throw new IllegalArgumentException(command + " leads nowhere");
        };
    }

    /** The nearest place that is there: after a change, what was below or left moves up. */
    Cursor fitted(Cursor cursor) {
        int column = Math.clamp(cursor.column(), TITLES, grid.stages().size());
        int row = Math.clamp(cursor.row(), HEADER, column == TITLES ? grid.lanes().size() : lastRow());
        if (row == HEADER && column == TITLES) {
            column = 0;
        }
        if (row != HEADER && column != TITLES && !isOpen(row)) {
            row = vertical(row, column, -1);
        }
        int items = grid.items(row, column).size();
        return new Cursor(row, column, Math.clamp(cursor.item(), 0, items));
    }

    private Cursor up(Cursor cursor) {
        if (cursor.isCell() && cursor.item() > 0) {
            return cursor.item(Math.min(cursor.item(), grid.items(cursor.row(), cursor.column()).size()) - 1);
        }
        if (cursor.isHeader() || cursor.isTitle() && cursor.row() == 0) {
            return cursor;
        }
        int row = vertical(cursor.row(), cursor.column(), -1);
        return new Cursor(row, cursor.column(), Math.max(0, grid.items(row, cursor.column()).size() - 1));
    }

    private Cursor down(Cursor cursor) {
        if (cursor.isCell() && cursor.item() + 1 < grid.items(cursor.row(), cursor.column()).size()) {
            return cursor.item(cursor.item() + 1);
        }
        return below(cursor);
    }

    /** The next lane's cell, whatever is in this one; the same place in the last. */
    Cursor below(Cursor cursor) {
        if (cursor.isTitle()) {
            return Cursor.at(Math.min(cursor.row() + 1, grid.lanes().size()), TITLES);
        }
        if (grid.lanes().isEmpty()) {
            return Cursor.at(0, TITLES);
        }
        int row = vertical(cursor.row(), cursor.column(), 1);
        return row == cursor.row() ? cursor : Cursor.at(row, cursor.column());
    }

    private Cursor left(Cursor cursor) {
        int least = cursor.isHeader() ? 0 : TITLES;
        return cursor.column() <= least ? cursor : across(cursor, cursor.column() - 1);
    }

    /** To the right; behind the last stage is the place of another one. */
    private Cursor right(Cursor cursor) {
        boolean passable = cursor.column() < grid.stages().size() && (cursor.isHeader() || isOpen(cursor.row()));
        return passable ? across(cursor, cursor.column() + 1) : cursor;
    }

    /** Tab: to the right, and from behind the last stage to the first one of the next row. */
    private Cursor next(Cursor cursor) {
        if (cursor.isTitle() && cursor.row() == grid.lanes().size()) {
            return cursor;
        }
        if (cursor.column() < grid.stages().size() && !cursor.equals(right(cursor))) {
            return across(cursor, cursor.column() + 1).item(0);
        }
        Cursor below = below(Cursor.at(cursor.row(), 0));
        return below.row() == cursor.row() ? cursor : below;
    }

    /** Shift+Tab: to the left, and from the first stage to the last one of the row above. */
    private Cursor previous(Cursor cursor) {
        if (cursor.column() > 0) {
            return across(cursor, cursor.column() - 1).item(0);
        }
        if (cursor.isHeader() || cursor.isTitle()) {
            return cursor.isTitle() ? up(cursor) : cursor;
        }
        return Cursor.at(vertical(cursor.row(), 0, -1), Math.max(0, grid.stages().size() - 1));
    }

    private Cursor across(Cursor cursor, int column) {
        if (!cursor.isHeader() && column != TITLES && !isOpen(cursor.row())) {
            return cursor;
        }
        int items = grid.items(cursor.row(), column).size();
        return new Cursor(cursor.row(), column, Math.clamp(cursor.item(), 0, Math.max(0, items - 1)));
    }

    /** The next row in a direction that can be stood on; the same one when there is none. */
    private int vertical(int row, int column, int step) {
        if (column == TITLES) {
            return Math.clamp(row + step, 0, grid.lanes().size());
        }
        int next = row + step;
        while (next >= 0 && next < grid.lanes().size() && !isOpen(next)) {
            next += step;
        }
        return next < HEADER || next >= grid.lanes().size() ? row : next;
    }

    private int lastRow() {
        int row = grid.lanes().size() - 1;
        while (row > HEADER && !isOpen(row)) {
            row--;
        }
        return row;
    }

    private boolean isOpen(int row) {
        Lane lane = grid.lane(row);
        return lane != null && !lane.type().isLine();
    }
}
