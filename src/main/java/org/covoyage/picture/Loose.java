package org.covoyage.picture;

import java.util.List;
import org.covoyage.drawing.Field;
import org.covoyage.drawing.Group;

/**
 * What was drawn as if its top were 0, to be put where it belongs: at another height it is the same, so nothing need be
 * drawn anew when it moves.
 *
 * @param group  what was drawn, or {@code null} when nothing was
 * @param fields what places of it mean
 */
record Loose(Group group, List<Field> fields) {
    /** Copies the list. */
    Loose {
        fields = List.copyOf(fields);
    }

    /** Whether nothing was drawn. */
    boolean isEmpty() {
        return group == null;
    }

    /** Puts its items on a sheet one by one. */
    void spread(Sheet sheet, double top) {
        if (group != null) {
            group.items().forEach(item -> sheet.add(item.moved(top)));
        }
    }

    /** Puts it on a sheet as one group. */
    void put(Sheet sheet, double top) {
        fields.forEach(field -> sheet.field(field.moved(top)));
        if (group != null) {
            sheet.add(group.moved(top));
        }
    }
}
