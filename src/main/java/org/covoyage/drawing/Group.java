package org.covoyage.drawing;

import java.util.List;

/**
 * Items that belong together, painted in order.
 *
 * @param subject what they show
 * @param label   what they are, for those who do not see them, or {@code null}
 * @param note    how what they show came about, or {@code null}
 * @param items   the items
 * @param bounds  area they cover
 */
public record Group(String subject, String label, Note note, List<Item> items, Bounds bounds) implements Item {
    /** Copies the list. */
    public Group {
        items = items instanceof MovedItems ? items : List.copyOf(items);
    }

    /** A group whose bounds follow from its items. */
    public static Group of(String subject, String label, List<Item> items) {
        return noted(subject, label, null, items);
    }

    /** A group that tells how what it shows came about; its bounds follow from its items. */
    public static Group noted(String subject, String label, Note note, List<Item> items) {
        Bounds area = items.stream().map(Item::bounds).reduce(Bounds::union).orElse(new Bounds(0, 0, 0, 0));
        return new Group(subject, label, note, items, area);
    }

    /** Its items are moved when somebody looks at them: it costs nothing, however many there are. */
    @Override
    public Group moved(double down) {
        return new Group(subject, label, note, new MovedItems(items, down), bounds.moved(0, down));
    }
}
