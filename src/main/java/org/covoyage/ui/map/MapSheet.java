package org.covoyage.ui.map;

import org.covoyage.drawing.Drawing;

/**
 * A drawing made ready for the screen, with the places of its subjects. Made away from the thread of the windows.
 */
public final class MapSheet {
    private final long number;
    private final Drawing drawing;
    private final Spots spots;

    private MapSheet(long number, Drawing drawing, Spots spots) {
        this.number = number;
        this.drawing = drawing;
        this.spots = spots;
    }

    /** Makes a drawing ready; the number tells it from others in the same view. */
    public static MapSheet of(long number, Drawing drawing) {
        return new MapSheet(number, drawing, Spots.of(drawing));
    }

    /** What tells it from others. */
    long number() {
        return number;
    }

    /** The drawing. */
    public Drawing drawing() {
        return drawing;
    }

    /** Where its subjects are. */
    Spots spots() {
        return spots;
    }

    /** Whether it shows a subject. */
    public boolean shows(String subject) {
        return !spots.of(subject).isEmpty();
    }
}
