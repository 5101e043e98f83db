package org.covoyage.edit.grid;

import java.util.Optional;
import org.covoyage.edit.change.Draft;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Title;

/** The place under the cursor as something to write on: what stands there, and what a text written there becomes. */
record Place(Grid grid, Cursor cursor, LaneTitles titles) {
    private Lane lane() {
        return grid.lane(cursor.row());
    }

    private Stage stage() {
        return grid.stage(cursor.column());
    }

    /** Whether it is a place of a curve. */
    boolean isOnCurve() {
        return cursor.isCell() && lane() != null && lane().type() == LaneType.EMOTION;
    }

    /** What stands there, or what a feeling there is about; {@code null} where a text would be something new. */
    Id about() {
        Item item = grid.item(cursor);
        return item != null ? item.about() : grid.element(cursor);
    }

    /** What is written there; empty where nothing is. */
    String text(Journey journey) {
        Item item = grid.item(cursor);
        Id element = about();
        return item != null ? item.text() : element == null ? ""
                : journey.get(element) instanceof Lane lane ? titles.of(lane) : Title.of(journey.get(element));
    }

    /**
     * Whether a text can be written there.
     *
     * @param inserting as something new in front of what is there; a place of a curve has one feeling only
     */
    boolean takesText(boolean inserting) {
        return !cursor.isCell() || lane() != null && Grid.isWritable(lane().type())
                && !(inserting && lane().type() == LaneType.EMOTION);
    }

    /** The place behind what stands there; the same one when nothing does. */
    Cursor behind() {
        if (cursor.isCell()) {
            return grid.item(cursor) == null ? cursor : cursor.item(cursor.item() + 1);
        }
        return about() == null ? cursor : cursor.isHeader() ? Cursor.at(cursor.row(), cursor.column() + 1)
                : Cursor.at(cursor.row() + 1, cursor.column());
    }

    /** Writes a text there; nothing when it cannot be what stands there. */
    Optional<Written> write(Draft draft, State.Typing typing) {
        CellWriter writer = new CellWriter(draft, titles::type, grid.curve());
        Id stage = stage() == null ? null : stage().id();
        if (cursor.isHeader()) {
            return Optional.of(writer.stage(typing.inserting() ? null : stage, stage, typing.text()));
        }
        Id lane = lane() == null ? null : lane().id();
        if (cursor.isTitle()) {
            return Optional.of(writer.lane(typing.inserting() ? null : lane, lane, typing.text()));
        }
        Item item = grid.item(cursor);
        if (item != null && !typing.inserting()) {
            return writer.replace(lane(), item, typing.text());
        }
        Id column = stage != null ? stage : writer.stage(null, null, "").element();
        return writer.add(lane(), column, cursor.item(), typing.text());
    }
}
