package org.covoyage.insight.flag;

import java.util.List;
import org.covoyage.journey.Id;

/**
 * A place that asks for attention, and why. Plain figures; {@link Matter} says what they are.
 *
 * @param matter  what it is about
 * @param where   the elements it speaks of, the most telling first; never empty
 * @param figures as {@link Matter} says, unrounded; NaN where unknown
 * @param detail  a word that belongs to it (a lever, a role), or {@code null}
 * @param text    words of the map that belong to it, or {@code null}
 * @param weight  how much it matters among flags of one severity, 0 or more
 */
public record Flag(Matter matter, List<Id> where, List<Double> figures, Enum<?> detail, String text, double weight) {
    /** Copies the lists. */
    public Flag {
        where = List.copyOf(where);
        figures = List.copyOf(figures);
    }

    /** How grave it is. */
    public Severity severity() {
        return matter.severity();
    }
}
