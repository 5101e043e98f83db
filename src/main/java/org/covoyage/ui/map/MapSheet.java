package org.covoyage.ui.map;

import javafx.scene.image.Image;
import org.covoyage.drawing.Drawing;

/**
 * A drawing made ready for the screen: with an overview to show until tiles are painted, and with the places of its
 * subjects. Made away from the thread of the windows.
 */
public final class MapSheet {
    private static final double OVERVIEW = 1400;

    private final long number;
    private final Drawing drawing;
    private final Image overview;
    private final Spots spots;

    private MapSheet(long number, Drawing drawing, Image overview, Spots spots) {
        this.number = number;
        this.drawing = drawing;
        this.overview = overview;
        this.spots = spots;
    }

    /** Makes a drawing ready; the number tells it from others in the same view. */
    public static MapSheet of(long number, Drawing drawing, Pixels pixels) {
        return new MapSheet(number, drawing, pixels.whole(drawing, OVERVIEW, OVERVIEW), Spots.of(drawing));
    }

    /** What tells it from others. */
    long number() {
        return number;
    }

    /** The drawing. */
    public Drawing drawing() {
        return drawing;
    }

    /** All of it, small. */
    Image overview() {
        return overview;
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
