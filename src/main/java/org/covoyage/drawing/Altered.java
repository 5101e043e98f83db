package org.covoyage.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * A drawing made from the one before it by putting groups in the place of others, all else staying the very same or
 * being moved.
 *
 * @param drawing the drawing
 * @param gone    groups of the drawing before that are not in it
 * @param come    groups that are in it and were not in the drawing before
 * @param areas   what looks different, in points: outside of these every region shows the same
 * @param moves   how what neither went nor came moved; where it did, {@code gone} and {@code come} say nothing
 */
public record Altered(Drawing drawing, List<Group> gone, List<Group> come, List<Bounds> areas, Moves moves) {
    /** Copies the lists. */
    public Altered {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
        areas = List.copyOf(areas);
    }

    /** A drawing that may look different all over an area, parts of the one before having moved. */
    public static Altered within(Drawing drawing, Bounds area, Moves moves) {
        return new Altered(drawing, List.of(), List.of(), List.of(area), moves);
    }

    /** Whether what neither went nor came may be elsewhere. */
    public boolean moved() {
        return !moves.isEmpty();
    }

    /** Whether a region looks as it did before. */
    public boolean isSame(Bounds region) {
        Bounds seen = region.grown(Drawing.BLEED);
        return areas.stream().noneMatch(seen::overlaps);
    }

    /** What of two lists of items that stand in each other's place looks different: nothing or a few areas. */
    public static List<Bounds> areas(List<? extends Item> before, List<? extends Item> after) {
        List<Item> was = new ArrayList<>();
        flatten(before, was);
        List<Item> is = new ArrayList<>();
        flatten(after, is);
        int first = 0;
        while (first < Math.min(was.size(), is.size()) && was.get(first).equals(is.get(first))) {
            first++;
        }
        int behind = 0;
        while (behind < Math.min(was.size(), is.size()) - first
                && was.get(was.size() - 1 - behind).equals(is.get(is.size() - 1 - behind))) {
            behind++;
        }
        List<Bounds> areas = new ArrayList<>();
        for (List<Item> other : List.of(was.subList(first, was.size() - behind),
                is.subList(first, is.size() - behind))) {
            other.stream().map(Item::bounds).reduce(Bounds::union).ifPresent(areas::add);
        }
        return areas;
    }

    private static void flatten(List<? extends Item> items, List<Item> found) {
        for (Item item : items) {
            if (item instanceof Group group) {
                flatten(group.items(), found);
            } else {
                found.add(item);
            }
        }
    }
}
