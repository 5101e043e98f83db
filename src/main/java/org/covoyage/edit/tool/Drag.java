package org.covoyage.edit.tool;

import java.util.List;
import org.covoyage.edit.change.Draft;

/**
 * Something being dragged. It remembers the press and answers from where the pointer is now; no movement in between
 * counts.
 */
interface Drag {
    /** What the pointer looks like meanwhile. */
    Hand hand();

    /** Where it would lead. */
    List<Mark> marks(Spot now);

    /**
     * What it comes to when it is let go; {@code null} for nothing.
     *
     * @param draft nothing is otherwise in it yet
     */
    Done drop(Spot now, Draft draft);
}
