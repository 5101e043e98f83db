package org.covoyage.picture;

import java.util.List;
import java.util.Optional;
import org.covoyage.drawing.Altered;
import org.covoyage.drawing.Drawing;
import org.covoyage.journey.Edit;
import org.covoyage.journey.Journey;

/**
 * A picture that goes along with its scenario: where a change touches but a few cells of a map, the picture after it is
 * made of the one before, the rest staying as it is or being moved, and is the very one that would be drawn from
 * nothing. Who shows it, it does not know. Never changes itself.
 */
public final class LivePicture {
    /**
     * What became of a picture by a change.
     *
     * @param picture the picture now, which goes along with the next change
     * @param altered its drawing, and where it differs
     */
    public record Next(LivePicture picture, Altered altered) {
    }

    private final Drawing drawing;
    private final CellsOfMap cells;

    /**
     * A picture.
     *
     * @param cells the cells of a map; {@code null} for a picture that must be drawn from nothing after every change
     */
    LivePicture(Drawing drawing, CellsOfMap cells) {
        this.drawing = drawing;
        this.cells = cells;
    }

    /** The same, its texts having been measured with the letters of a family. */
    LivePicture in(String family) {
        return new LivePicture(drawing.in(family), cells);
    }

    /** The picture. */
    public Drawing drawing() {
        return drawing;
    }

    /**
     * The picture after a change; nothing when it is to be drawn from nothing. It costs what the rows cost in which
     * something changed.
     *
     * @param now   the scenario as it is after the change
     * @param edits all that was changed since this picture was drawn
     */
    public Optional<Next> after(Journey now, List<Edit> edits) {
        return cells == null ? Optional.empty() : cells.after(drawing, now, edits);
    }
}
