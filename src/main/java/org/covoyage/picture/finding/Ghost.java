package org.covoyage.picture.finding;

import java.util.List;
import org.covoyage.journey.Id;

/**
 * Who is imagined away for the second curve.
 *
 * @param removed     who, all at once
 * @param asked       whether somebody asked for it; if not, it is the one whose absence would change most
 * @param fall        by how much the inclination would fall without them, over the stages where it would fall
 * @param rise        by how much it would rise, over the stages where it would rise
 */
public record Ghost(List<Id> removed, boolean asked, double fall, double rise) {
    /** Copies the list. */
    public Ghost {
        removed = List.copyOf(removed);
    }
}
