package org.covoyage.edit.grid;

import java.util.Optional;
import org.covoyage.journey.Density;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.SavedView;

/**
 * Where the cursor stands in the grid of a journey as it is shown, and what is selected with it. It knows nothing of
 * texts and changes nothing.
 */
final class Position {
    private static final int NO_RUN = -2;

    private final Journey journey;
    private SavedView view;
    private Density density = Density.WORKING;
    private Curve curve = Curve.CUSTOMER;
    private Grid grid;
    private Cursor cursor = Cursor.at(Cursor.HEADER, 0);
    private Cursor anchor = cursor;
    private Selection selection = Selection.NONE;
    /** The column where going on by Tab began, to which Enter returns. */
    private int runStart = NO_RUN;

    /** On the first stage. */
    Position(Journey journey) {
        this.journey = journey;
        journey.onChange(_ -> grid = null);
        goTo(cursor);
    }

    /** In another view or density; the cursor stays with what it stood on where that is shown. */
    void show(SavedView other, Density how) {
        Id under = grid().element(cursor);
        view = other;
        density = how;
        grid = null;
        goTo(Optional.ofNullable(under).flatMap(grid()::find).orElse(cursor));
    }

    /** With another series or persona in the lanes of feelings. */
    void follow(Curve other) {
        curve = other;
        grid = null;
        goTo(cursor);
    }

    /** Whose feelings stand in the lanes of feelings. */
    Curve curve() {
        return curve;
    }

    /** The view shown; {@code null} for everything. */
    SavedView view() {
        return view;
    }

    Grid grid() {
        if (grid == null) {
            SavedView now = view == null ? null : journey.get(view.id(), SavedView.class);
            grid = new Grid(journey, now, density, curve);
        }
        return grid;
    }

    /** Where the cursor stands, in the grid as it is now. */
    Cursor cursor() {
        return moves().fitted(cursor);
    }

    /** Where the cursor was put, whether or not that is still there. */
    Cursor here() {
        return cursor;
    }

    /** After a change the cursor stands where it then can. */
    void settle() {
        cursor = cursor();
    }

    Selection selection() {
        return selection.in(journey);
    }

    /** The selection as it was made, even of what is not there any more. */
    Id lead() {
        return selection.lead();
    }

    void select(Selection other) {
        selection = other;
    }

    Moves moves() {
        return new Moves(grid());
    }

    /** Goes somewhere and selects what stands there. */
    boolean goTo(Cursor to) {
        cursor = moves().fitted(to);
        anchor = cursor;
        selection = Selection.of(grid().element(cursor));
        return true;
    }

    /** The same; what is typed next begins a new run. */
    boolean move(Cursor to) {
        runStart = NO_RUN;
        return goTo(to);
    }

    /** Goes on by Tab. */
    boolean run(Cursor to) {
        if (runStart == NO_RUN) {
            runStart = cursor.column();
        }
        if (to.row() != cursor.row()) {
            runStart = to.column();
        }
        return goTo(to);
    }

    /** Below where the run began. */
    boolean endRun() {
        int column = runStart == NO_RUN ? cursor.column() : runStart;
        runStart = NO_RUN;
        return goTo(moves().below(Cursor.at(cursor.row(), column)));
    }

    /** Selects everything from where the selection began. */
    boolean extend(Cursor to) {
        cursor = moves().fitted(to);
        selection = Selection.between(grid(), anchor, cursor);
        return true;
    }

    boolean selectAll() {
        selection = Selection.between(grid(), Cursor.at(0, 0),
                Cursor.at(grid().lanes().size() - 1, grid().stages().size() - 1));
        return true;
    }
}
