package org.covoyage.edit.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Lane;
import org.covoyage.journey.Stage;

/**
 * What is selected: any number of elements of any kind. A value.
 *
 * @param ids in the order in which they were selected
 */
public record Selection(Set<Id> ids) {
    /** Nothing. */
    public static final Selection NONE = new Selection(Set.of());

    /** Copies the set, keeping its order. */
    public Selection {
        ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
    }

    /** One element; nothing for {@code null}. */
    public static Selection of(Id id) {
        return id == null ? NONE : new Selection(Set.of(id));
    }

    /** The element selected last; {@code null} when there is none. */
    public Id lead() {
        return ids.isEmpty() ? null : new ArrayList<>(ids).getLast();
    }

    /** With an element more, or without it when it is selected already: a Shift-click. */
    public Selection toggled(Id id) {
        Set<Id> other = new LinkedHashSet<>(ids);
        if (!other.remove(id)) {
            other.add(id);
        }
        return new Selection(other);
    }

    /** With elements more: a marquee with Shift. */
    public Selection with(Set<Id> more) {
        Set<Id> other = new LinkedHashSet<>(ids);
        other.addAll(more);
        return new Selection(other);
    }

    /** Everything in the rectangle between two places: stages on the headers, lanes on the titles, else items. */
    static Selection between(Grid grid, Cursor anchor, Cursor cursor) {
        Set<Id> found = new LinkedHashSet<>();
        for (int row = Math.min(anchor.row(), cursor.row()); row <= Math.max(anchor.row(), cursor.row()); row++) {
            for (int column = Math.min(anchor.column(), cursor.column());
                    column <= Math.max(anchor.column(), cursor.column()); column++) {
                boolean oneCell = anchor.row() == cursor.row() && anchor.column() == cursor.column();
                Stage stage = row == Cursor.HEADER ? grid.stage(column) : null;
                Lane lane = column == Cursor.TITLES ? grid.lane(row) : null;
                if (stage != null) {
                    found.add(stage.id());
                } else if (lane != null) {
                    found.add(lane.id());
                }
                int items = grid.items(row, column).size();
                int from = oneCell ? Math.min(anchor.item(), cursor.item()) : 0;
                int to = oneCell ? Math.max(anchor.item(), cursor.item()) : items - 1;
                for (int i = from; i <= Math.min(to, items - 1); i++) {
                    Id id = grid.items(row, column).get(i).element();
                    if (id != null) {
                        found.add(id);
                    }
                }
            }
        }
        return new Selection(found);
    }

    /** Without what is not in a journey any more. */
    Selection in(Journey journey) {
        Set<Id> left = new LinkedHashSet<>(ids);
        left.removeIf(id -> journey.get(id) == null);
        return new Selection(left);
    }
}
