package org.covoyage.drawing;

import java.util.List;

/**
 * How a drawing came about by moving parts of the one before up or down, for somebody who has that one painted and wants
 * to show this one at once. Empty when nothing moved.
 *
 * @param shifts what of the drawing before is shown where, from the top
 * @param fresh  what of the drawing looks otherwise than the shifts would have it, in points
 */
public record Moves(List<Shift> shifts, List<Bounds> fresh) {
    /** Nothing moved. */
    public static final Moves NONE = new Moves(List.of(), List.of());

    /**
     * A strip over the whole width of a drawing that stands elsewhere in the next one.
     *
     * @param from its upper edge in the drawing before, in points
     * @param to   its lower edge there
     * @param down how much lower it stands; less than 0 for higher
     */
    public record Shift(double from, double to, double down) {
    }

    /** Copies the lists. */
    public Moves {
        shifts = List.copyOf(shifts);
        fresh = List.copyOf(fresh);
    }

    /** Whether nothing moved. */
    public boolean isEmpty() {
        return shifts.isEmpty();
    }
}
