package org.covoyage.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A finished picture: what is on the screen is what is on the slide.
 *
 * @param width       in points
 * @param height      in points
 * @param ground      background
 * @param items       painted in order
 * @param title       what it is, for those who do not see it
 * @param description what it shows, in a sentence or two
 * @param frozen      bands that stay in sight, or {@code null}
 * @param cells       where its cells are when it is a table, or {@code null}
 * @param fields      areas whose places stand for values; where they overlap the last one counts
 * @param family      of the letters that its texts were measured with and are to be painted in
 */
public record Drawing(double width, double height, Colour ground, List<Item> items, String title, String description,
        Frozen frozen, Cells cells, List<Field> fields, String family) {
    /** A line this short, in points, need not be hit exactly. */
    private static final double SMALL = 24;
    /** So near to a line, in points, is on it. */
    private static final double NEAR = 3.5;
    /** So far over an edge, in points, is still inside. */
    private static final double IN = 2;

    /** How far an item may be seen outside its bounds, in points: half of a line, the edge of a letter. */
    public static final double BLEED = 4;

    /** Copies the lists. */
    public Drawing {
        items = List.copyOf(items);
        fields = List.copyOf(fields);
    }

    /** A drawing that is no table and none of whose places stand for a value. */
    public Drawing(double width, double height, Colour ground, List<Item> items, String title, String description,
            Frozen frozen) {
        this(width, height, ground, items, title, description, frozen, null, List.of());
    }

    /** A drawing in our own letters. */
    public Drawing(double width, double height, Colour ground, List<Item> items, String title, String description,
            Frozen frozen, Cells cells, List<Field> fields) {
        this(width, height, ground, items, title, description, frozen, cells, fields, Lettering.OWN);
    }

    /** The same, its texts having been measured with the letters of a family. */
    public Drawing in(String letters) {
        return letters.equals(family) ? this
                : new Drawing(width, height, ground, items, title, description, frozen, cells, fields, letters);
    }

    /** The whole area. */
    public Bounds area() {
        return new Bounds(0, 0, width, height);
    }

    /** The subject of the topmost item at a point. */
    public Optional<String> subjectAt(double x, double y) {
        return Optional.ofNullable(subjectAt(items, x, y));
    }

    private static String subjectAt(List<Item> items, double x, double y) {
        for (Item item : items.reversed()) {
            if (item.bounds().contains(x, y)) {
                String inner = item instanceof Group group ? subjectAt(group.items(), x, y) : null;
                String found = inner != null ? inner : hit(item, x, y) ? item.subject() : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The subject of what is drawn at a point itself; that it lies in the area of a group is not enough. */
    public Optional<String> drawnAt(double x, double y) {
        return Optional.ofNullable(drawnAt(items, x, y));
    }

    private static String drawnAt(List<Item> items, double x, double y) {
        for (Item item : items.reversed()) {
            if (item.bounds().contains(x, y)) {
                String found = item instanceof Group group ? drawnAt(group.items(), x, y)
                        : hit(item, x, y) ? item.subject() : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The field at a point. */
    public Optional<Field> fieldAt(double x, double y) {
        return fields.reversed().stream().filter(field -> field.area().contains(x, y)).findFirst();
    }

    /** The note of the innermost group at a point that has one: how what is drawn there came about. */
    public Optional<String> noteAt(double x, double y) {
        return Optional.ofNullable(noteAt(items, x, y));
    }

    private static String noteAt(List<Item> items, double x, double y) {
        for (Item item : items.reversed()) {
            if (item instanceof Group group && group.bounds().contains(x, y)) {
                String inner = noteAt(group.items(), x, y);
                String found = inner != null ? inner
                        : group.note() != null && covers(group.items(), x, y) ? group.note().text() : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The note of the first group that shows a subject and has one. */
    public Optional<String> noteOf(String subject) {
        return Optional.ofNullable(noteOf(items, subject));
    }

    private static String noteOf(List<Item> items, String subject) {
        for (Item item : items) {
            if (item instanceof Group group) {
                String found = group.note() != null && subject.equals(group.subject()) ? group.note().text()
                        : noteOf(group.items(), subject);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static boolean covers(List<Item> items, double x, double y) {
        return items.stream().anyMatch(item -> item.bounds().contains(x, y)
                && (item instanceof Group group ? covers(group.items(), x, y) : hit(item, x, y)));
    }

    /** Shapes are hit inside them, long lines near their course, and what is small anywhere in its box. */
    private static boolean hit(Item item, double x, double y) {
        if (!(item instanceof Path path)) {
            return true;
        }
        if (path.fill() != null) {
            return path.outline().contains(x, y);
        }
        boolean small = Math.max(path.bounds().width(), path.bounds().height()) < SMALL;
        return small || path.outline().passes(x, y, NEAR + (path.stroke() == null ? 0 : path.stroke().width() / 2));
    }

    /**
     * Tells of areas whether they look the same in this drawing as in another: the same items in the same order on the
     * same ground, in the same letters.
     */
    public Predicate<Bounds> sameAs(Drawing other) {
        return area -> {
            boolean inside = area().equals(other.area())
                    || area().contains(area, 0) && other.area().contains(area, 0);
            if (!inside || !ground.equals(other.ground) || !family.equals(other.family)) {
                return false;
            }
            Bounds seen = area.grown(BLEED);
            List<Item> here = new ArrayList<>();
            gather(items, seen, here);
            List<Item> there = new ArrayList<>(here.size());
            gather(other.items, seen, there);
            return here.equals(there);
        };
    }

    private static void gather(List<Item> items, Bounds area, List<Item> found) {
        for (Item item : items) {
            if (item.bounds().overlaps(area)) {
                if (item instanceof Group group) {
                    gather(group.items(), area, found);
                } else {
                    found.add(item);
                }
            }
        }
    }

    /** All items that show a subject themselves, groups included, in painting order. */
    public List<Item> showing(String subject) {
        List<Item> found = new ArrayList<>();
        for (Item item : items) {
            showing(item, subject, UnaryOperator.identity(), found);
        }
        return found;
    }

    /** Items that were moved are made only when they are found. */
    private static void showing(Item item, String subject, UnaryOperator<Item> place, List<Item> found) {
        if (subject.equals(item.subject())) {
            found.add(place.apply(item));
        }
        if (item instanceof Group group && group.items() instanceof MovedItems moved) {
            UnaryOperator<Item> inner = each -> place.apply(moved.placed(each));
            moved.unmoved().forEach(each -> showing(each, subject, inner, found));
        } else if (item instanceof Group group) {
            group.items().forEach(each -> showing(each, subject, place, found));
        }
    }

    /** Visits every item that is not a group, in painting order. */
    public void visit(Consumer<Item> visitor) {
        visit(items, visitor);
    }

    /** Visits every item that lies in an area, groups included, in painting order; what is far away costs nothing. */
    public void visit(Bounds area, Consumer<Item> visitor) {
        visit(items, area, visitor);
    }

    private static void visit(List<Item> items, Bounds area, Consumer<Item> visitor) {
        for (Item item : items) {
            if (item.bounds().overlaps(area)) {
                if (area.contains(item.bounds(), IN)) {
                    visitor.accept(item);
                }
                if (item instanceof Group group) {
                    visit(group.items(), area, visitor);
                }
            }
        }
    }

    private static void visit(List<Item> items, Consumer<Item> visitor) {
        for (Item item : items) {
            if (item instanceof Group group) {
                visit(group.items(), visitor);
            } else {
                visitor.accept(item);
            }
        }
    }

    /** Size of the smallest text in points; infinite when there is none. */
    public double smallestText() {
        double[] smallest = {Double.POSITIVE_INFINITY};
        visit(item -> {
            if (item instanceof TextRun run) {
                smallest[0] = Math.min(smallest[0], run.type().size());
            }
        });
        return smallest[0];
    }
}
