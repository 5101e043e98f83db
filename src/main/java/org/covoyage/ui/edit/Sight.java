package org.covoyage.ui.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.covoyage.drawing.Bounds;
import org.covoyage.edit.grid.Cursor;
import org.covoyage.edit.grid.GridEditor;
import org.covoyage.journey.Id;
import org.covoyage.journey.Lane;
import org.covoyage.picture.Labels;
import org.covoyage.ui.text.Texts;

/**
 * What is to be seen above the map of a grid, as it stands: the cursor, what is selected together, what empty cells ask.
 *
 * @param editor what stands where
 * @param texts  words of the interface
 * @param labels words of the map
 */
record Sight(GridEditor editor, Texts texts, Labels labels) {
    /** What a place asks for; nothing where something stands that asks for nothing. */
    Optional<String> question(Cursor cursor) {
        if (cursor.isHeader()) {
            return editor.grid().stage(cursor.column()) == null ? Optional.of(texts.get("edit.newStage"))
                    : Optional.empty();
        }
        Lane lane = editor.grid().lane(cursor.row());
        return lane == null ? Optional.of(texts.get("edit.newLane")) : cursor.isTitle() ? Optional.empty()
                : labels.invitation(lane.type());
    }

    /**
     * What is to be seen.
     *
     * @param named   the element that has a mark of its own, or {@code null}
     * @param pointed the place under the pointer, or {@code null}
     * @param typing  whether something is being typed at the cursor
     * @param strong  whether keys arrive here
     */
    Marks.Seen seen(Places places, Id named, Cursor pointed, boolean typing, boolean strong) {
        Cursor cursor = editor.cursor();
        Bounds cell = places.cell(cursor);
        Bounds place = places.of(cursor);
        Id element = editor.grid().element(cursor);
        boolean marked = element != null && element.equals(named)
                && (!cursor.isCell() || places.area(element, cell).isPresent());
        Set<Id> together = new HashSet<>(editor.selection().ids());
        Set<String> subjects = together.size() < 2 ? Set.of() : together.stream().map(Id::value)
                .collect(Collectors.toSet());
        return new Marks.Seen(cell, marked || place.equals(cell) ? null : place, subjects,
                invitations(places, pointed, typing), strong);
    }

    private List<Marks.Invitation> invitations(Places places, Cursor pointed, boolean typing) {
        Set<Cursor> empty = new HashSet<>();
        for (Cursor each : new Cursor[] {typing ? null : editor.cursor(), pointed}) {
            boolean written = each != null && typing && each.equals(editor.cursor());
            if (each != null && !written && (places.isEmpty(each) || isToCome(each))) {
                empty.add(Cursor.at(each.row(), each.column()));
            }
        }
        return empty.stream().flatMap(each -> question(each).stream()
                .map(words -> new Marks.Invitation(places.cell(each), words, isToCome(each)))).toList();
    }

    /** Whether it is the place of a stage or lane that is not there yet. */
    private boolean isToCome(Cursor cursor) {
        return editor.grid().stage(cursor.column()) == null && !cursor.isTitle()
                || cursor.isTitle() && editor.grid().lane(cursor.row()) == null;
    }
}
