package org.covoyage.ui.map;

import java.util.List;
import java.util.function.Predicate;
import org.covoyage.drawing.Altered;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Moves;

/**
 * A drawing made ready for the screen, with the places of its subjects. Made away from the thread of the windows.
 */
public final class MapSheet {
    private final long number;
    private final Drawing drawing;
    private final Spots spots;

    /** Of which sheet this one is a change, and which; nothing when it was drawn from nothing. */
    private final Drawing base;
    private final Altered altered;

    private MapSheet(long number, Drawing drawing, Spots spots, Drawing base, Altered altered) {
        this.number = number;
        this.drawing = drawing;
        this.spots = spots;
        this.base = base;
        this.altered = altered;
    }

    /** Makes a drawing ready; the number tells it from others in the same view. */
    public static MapSheet of(long number, Drawing drawing) {
        return new MapSheet(number, drawing, Spots.of(drawing), null, null);
    }

    /** Makes the drawing that this one's became by a change ready; it costs what changed. */
    public MapSheet after(long next, Altered change) {
        return new MapSheet(next, change.drawing(), spots.after(change), drawing, change);
    }

    /** Tells of regions whether they look the same as on another sheet; at once, as long as that is the one before. */
    Predicate<Bounds> sameAs(MapSheet other) {
        return isChangeOf(other) ? altered::isSame : drawing.sameAs(other.drawing);
    }

    /** Where it looks different from another sheet, at the most. */
    List<Bounds> differsFrom(MapSheet other) {
        return isChangeOf(other) ? altered.areas() : List.of(drawing.area(), other.drawing.area());
    }

    /** Whether it was made from another one by a change. */
    boolean isChangeOf(MapSheet other) {
        return altered != null && base == other.drawing;
    }

    /** How it came about by moving parts of the one that it is a change of. */
    Moves moves() {
        return altered == null ? Moves.NONE : altered.moves();
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
