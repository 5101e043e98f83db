package org.covoyage.edit.grid;

import java.util.Optional;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;

/** Which keys help on where the cursor stands, for those who have read nothing. It must not know how they are worded. */
public enum KeyHint {
    /** A text is being typed. */
    TYPING,
    /** On the header of a stage, or on the place for a new one. */
    STAGE,
    /** On the title of a lane, or on the place for a new one. */
    LANE,
    /** In a cell of companions where nobody stands. */
    WHO,
    /** On a companion at a stage. */
    COMPANION,
    /** In a cell where nothing stands. */
    EMPTY,
    /** On something in a cell. */
    THING;

    /** For an editor as it stands; nothing where no text can be written, and on curves, which have words of their own. */
    public static Optional<KeyHint> of(GridEditor editor) {
        if (editor.state() instanceof State.Typing) {
            return Optional.of(TYPING);
        }
        Cursor cursor = editor.cursor();
        if (cursor.isHeader()) {
            return Optional.of(STAGE);
        }
        if (cursor.isTitle()) {
            return Optional.of(LANE);
        }
        Grid grid = editor.grid();
        Lane lane = grid.lane(cursor.row());
        if (lane == null || !Grid.isWritable(lane.type()) || lane.type() == LaneType.EMOTION) {
            return Optional.empty();
        }
        boolean empty = grid.item(cursor) == null;
        return Optional.of(lane.type() == LaneType.COMPANIONS ? empty ? WHO : COMPANION : empty ? EMPTY : THING);
    }
}
