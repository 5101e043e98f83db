package org.covoyage.drawing;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * Items as they look farther down, each made when it is asked for: below a row that became higher thousands of items
 * move, and only those in sight are ever painted. The items themselves are shared and never change.
 */
final class MovedItems extends AbstractList<Item> implements RandomAccess {
    private final List<Item> items;
    private final double down;

    /**
     * Items farther down.
     *
     * @param items that do not change
     * @param down  in points
     */
    MovedItems(List<Item> items, double down) {
        this.items = items;
        this.down = down;
    }

    /** The items where they were. */
    List<Item> unmoved() {
        return items;
    }

    @Override
    public Item get(int index) {
        return placed(items.get(index));
    }

    /** One of the items, or one that belongs to one of them, farther down. */
    Item placed(Item item) {
        return item.moved(down);
    }

    @Override
    public int size() {
        return items.size();
    }

    /** Lists of items moved alike are equal when the items were. */
    @Override
    public boolean equals(Object other) {
        return other instanceof MovedItems moved && moved.down == down && moved.items.equals(items)
                || super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
