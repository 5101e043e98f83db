package org.covoyage.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.covoyage.drawing.Altered;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Group;
import org.covoyage.drawing.Item;
import org.covoyage.drawing.Path;

/**
 * Where a drawing shows its subjects: for highlighting them, and for walking from one to the next with the keyboard.
 * What it says never changes.
 */
final class Spots {
    /** Items of one subject no farther apart than this, in points, are one spot. */
    private static final double NEAR = 6;
    /** A filled shape at least this wide, in points, is highlighted by its outline instead of a box. */
    private static final double WIDE = 60;
    /** Of so many changed subjects the spots are gathered anew. */
    private static final int MANY = 500;

    private final Drawing drawing;
    /** Of all subjects of the drawing; {@code null} as long as but a few were asked for. */
    private Map<String, List<Spot>> bySubject;
    private final Map<String, List<Spot>> asked = new HashMap<>();
    /** Spots of subjects that are otherwise than there: so that a change costs what it changes. */
    private final Map<String, List<Spot>> otherwise;
    /** Made when first asked for, on the thread that asks. */
    private List<Spot> inReadingOrder;

    private Spots(Drawing drawing, Map<String, List<Spot>> bySubject, Map<String, List<Spot>> otherwise) {
        this.drawing = drawing;
        this.bySubject = bySubject;
        this.otherwise = otherwise;
    }

    /** The spots of a drawing. */
    static Spots of(Drawing drawing) {
        Spots spots = new Spots(drawing, null, Map.of());
        spots.inReadingOrder();
        return spots;
    }

    /** The spots of a drawing that differs from this one's in places; where all moved, each is looked for when asked. */
    Spots after(Altered altered) {
        if (altered.moved()) {
            return new Spots(altered.drawing(), null, Map.of());
        }
        Map<String, List<Spot>> gone = new LinkedHashMap<>();
        gather(List.copyOf(altered.gone()), gone);
        Map<String, List<Spot>> come = new LinkedHashMap<>();
        gather(List.copyOf(altered.come()), come);
        Map<String, List<Spot>> next = new HashMap<>(otherwise);
        for (Map.Entry<String, List<Spot>> each : gone.entrySet()) {
            if (!each.getValue().equals(of(each.getKey()))) {
                // It is shown elsewhere too.
                return of(altered.drawing());
            }
            next.put(each.getKey(), List.of());
        }
        for (Map.Entry<String, List<Spot>> each : come.entrySet()) {
            if (!gone.containsKey(each.getKey()) && !of(each.getKey()).isEmpty()) {
                return of(altered.drawing());
            }
            next.put(each.getKey(), each.getValue());
        }
        return next.size() > MANY ? of(altered.drawing()) : new Spots(drawing, bySubject, next);
    }

    private List<Spot> inReadingOrder() {
        if (inReadingOrder == null) {
            inReadingOrder = sorted();
        }
        return inReadingOrder;
    }

    private List<Spot> sorted() {
        if (bySubject == null) {
            bySubject = new LinkedHashMap<>();
            gather(drawing.items(), bySubject);
        }
        return Stream.concat(bySubject.entrySet().stream().filter(each -> !otherwise.containsKey(each.getKey()))
                        .map(Map.Entry::getValue), otherwise.values().stream()).flatMap(List::stream)
                .sorted(Comparator.comparingDouble((Spot spot) -> spot.area().y())
                        .thenComparingDouble(spot -> spot.area().x()).thenComparing(Spot::subject))
                .toList();
    }

    private static void gather(List<Item> items, Map<String, List<Spot>> found) {
        for (Item item : items) {
            if (item.subject() != null) {
                add(found.computeIfAbsent(item.subject(), _ -> new ArrayList<>(1)), item);
            }
            if (item instanceof Group group) {
                gather(group.items(), found);
            }
        }
    }

    private static void add(List<Spot> spots, Item item) {
        if (item instanceof Path path && path.fill() != null && path.bounds().width() >= WIDE) {
            spots.add(new Spot(path.subject(), path.bounds(), path.outline()));
            return;
        }
        Bounds area = item.bounds();
        for (int i = 0; i < spots.size(); i++) {
            Spot spot = spots.get(i);
            if (spot.shape() != null && spot.area().contains(area, 0)) {
                return;
            }
            if (spot.shape() == null && spot.area().grown(NEAR).overlaps(area)) {
                area = area.union(spot.area());
                spots.remove(i--);
            }
        }
        spots.add(new Spot(item.subject(), area, null));
    }

    /** Where a subject is shown; nothing when it is not. */
    List<Spot> of(String subject) {
        List<Spot> changed = subject == null ? List.of() : otherwise.get(subject);
        return changed != null ? changed : bySubject != null ? bySubject.getOrDefault(subject, List.of())
                : subject == null ? List.of() : asked.computeIfAbsent(subject, this::look);
    }

    private List<Spot> look(String subject) {
        List<Spot> found = new ArrayList<>(1);
        drawing.showing(subject).forEach(item -> add(found, item));
        return found;
    }

    /** The first spot of all, from the top. */
    Optional<Spot> first() {
        return inReadingOrder().stream().findFirst();
    }

    /** The spot after or before another in reading order. */
    Optional<Spot> beside(Spot spot, boolean after) {
        List<Spot> all = inReadingOrder();
        int next = all.indexOf(spot) + (after ? 1 : -1);
        return next < 0 || next >= all.size() ? Optional.empty() : Optional.of(all.get(next));
    }

    /**
     * The nearest spot of another subject in a direction, straight ahead before aside.
     *
     * @param dx −1 left, 1 right, 0 neither
     * @param dy −1 up, 1 down, 0 neither
     */
    Optional<Spot> towards(Spot from, int dx, int dy) {
        return inReadingOrder().stream().filter(spot -> !spot.subject().equals(from.subject()))
                .filter(spot -> ahead(from.area(), spot.area(), dx, dy) > 0)
                .min(Comparator.comparingDouble(spot -> cost(from.area(), spot.area(), dx, dy)));
    }

    private static double ahead(Bounds from, Bounds to, int dx, int dy) {
        return (to.centreX() - from.centreX()) * dx + (to.centreY() - from.centreY()) * dy;
    }

    /** Distance ahead, plus how far one has to step aside from the middle, which counts much more. */
    private static double cost(Bounds from, Bounds to, int dx, int dy) {
        double aside = dx != 0 ? gap(from.centreY(), from.centreY(), to.y(), to.bottom())
                : gap(from.centreX(), from.centreX(), to.x(), to.right());
        double offset = dx != 0 ? Math.abs(to.centreY() - from.centreY()) : 0;
        return ahead(from, to, dx, dy) + 4 * aside + offset;
    }

    private static double gap(double from, double to, double otherFrom, double otherTo) {
        return Math.max(0, Math.max(otherFrom - to, from - otherTo));
    }
}
