package org.covoyage.drawing;

import java.util.List;

/**
 * Items that belong together, painted in order.
 *
 * @param subject what they show
 * @param label   what they are, for those who do not see them, or {@code null}
 * @param items   the items
 * @param bounds  area they cover
 */
public record Group(String subject, String label, List<Item> items, Bounds bounds) implements Item {
    /** Copies the list. */
    public Group {
        items = List.copyOf(items);
    }

    /** A group whose bounds follow from its items. */
    public static Group of(String subject, String label, List<Item> items) {
        Bounds area = items.stream().map(Item::bounds).reduce(Bounds::union).orElse(new Bounds(0, 0, 0, 0));
        return new Group(subject, label, items, area);
    }
}
