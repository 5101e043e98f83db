package org.covoyage.edit.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.covoyage.journey.Change;
import org.covoyage.journey.Edit;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;

/**
 * A journey as it would be after edits that nobody has carried out yet. Reads like a journey; what was written becomes
 * one {@link Change}. Many edits are cheap: each costs the length of one list at most. It knows no rules of its own,
 * {@link Journey#apply} has them. Good until the journey changes.
 */
public final class Draft {
    private final Journey journey;
    private final FreshIds ids;
    private final List<Edit> edits = new ArrayList<>();
    /** Where the last edit of an element stands. */
    private final Map<Id, Integer> latest = new HashMap<>();
    private final Map<Kind, List<Id>> orders = new EnumMap<>(Kind.class);
    /** What was written at some time that referred to an element. */
    private final Map<Id, Set<Id>> mentioned = new HashMap<>();

    /** A draft in which nothing is otherwise yet. */
    public Draft(Journey journey, FreshIds ids) {
        this.journey = journey;
        this.ids = ids;
    }

    /** What was written so far, as one change; it has no edits when nothing is otherwise. */
    public Change change() {
        return new Change(edits);
    }

    /** Where new ids come from. */
    public FreshIds fresh() {
        return ids;
    }

    /** The element with an id, or {@code null}. */
    public Element get(Id id) {
        Integer last = latest.get(id);
        return last == null ? journey.get(id) : edits.get(last).after();
    }

    /** The element with an id when it is of a class, else {@code null}. */
    public <E extends Element> E get(Id id, Class<E> type) {
        Element element = id == null ? null : get(id);
        return type.isInstance(element) ? type.cast(element) : null;
    }

    /**
     * The element with an id.
     *
     * @throws IllegalArgumentException when there is none of the class
     */
    public <E extends Element> E need(Id id, Class<E> type) {
        E element = get(id, type);
        if (element == null) {
            throw new IllegalArgumentException("no " + type.getSimpleName() + " " + id);
        }
        return element;
    }

    /** The ids of a kind in their order; a view. */
    public List<Id> ids(Kind kind) {
        return orders.containsKey(kind) ? Collections.unmodifiableList(orders.get(kind)) : journey.ids(kind);
    }

    /** All elements of a class in their order; a copy. */
    public <E extends Element> List<E> all(Class<E> type) {
        for (Kind kind : Kind.values()) {
            if (kind.type() == type) {
                return ids(kind).stream().map(id -> type.cast(get(id))).toList();
            }
        }
        throw new IllegalArgumentException("not a kind of element: " + type);
    }

    /** The elements that refer to an element, in no order that means anything. */
    public List<Element> neededBy(Id id) {
        return candidates(id).stream().map(this::get).filter(element -> refers(element, id)).toList();
    }

    /** The elements of a class that refer to an element, in their order. */
    public <E extends Element> List<E> neededBy(Id id, Class<E> type) {
        return neededBy(id, id, type);
    }

    /** The elements of a class that refer to both of two elements, in their order. */
    public <E extends Element> List<E> neededBy(Id one, Id other, Class<E> type) {
        Set<Id> few = candidates(one);
        Set<Id> others = one.equals(other) ? few : candidates(other);
        Map<Id, E> found = (others.size() < few.size() ? others : few).stream().map(id -> get(id, type))
                .filter(element -> refers(element, one) && refers(element, other))
                .collect(Collectors.toMap(Element::id, each -> each));
        if (found.size() < 2) {
            return List.copyOf(found.values());
        }
        return ids(Kind.of(found.values().iterator().next())).stream().filter(found::containsKey)
                .limit(found.size()).map(found::get).toList();
    }

    private Set<Id> candidates(Id id) {
        Set<Id> written = mentioned.get(id);
        if (written == null) {
            return journey.neededBy(id);
        }
        Set<Id> all = new LinkedHashSet<>(journey.neededBy(id));
        all.addAll(written);
        return all;
    }

    private static boolean refers(Element element, Id id) {
        return element != null && element.references().stream().anyMatch(reference -> reference.to().equals(id));
    }

    /** Adds an element behind the others of its kind. */
    public void add(Element element) {
        addBefore(element, null);
    }

    /** Adds an element in front of another of its kind; at the end for {@code null}. */
    public void addBefore(Element element, Id next) {
        List<Id> order = order(Kind.of(element));
        int place = next == null ? order.size() : place(order, next);
        write(new Edit(null, element, -1, place));
        order.add(place, element.id());
    }

    /** Puts another record in the place of the one with its id. */
    public void put(Element element) {
        Element before = get(element.id());
        if (element.equals(before)) {
            return;
        }
        Integer last = latest.get(element.id());
        if (last != null && edits.get(last).after() != null) {
            Edit was = edits.get(last);
            edits.set(last, new Edit(was.before(), element, was.from(), was.to()));
            note(element);
        } else {
            int place = place(order(Kind.of(element)), element.id());
            write(new Edit(before, element, place, place));
        }
    }

    /** Gives one member of an element another value; {@code null} for none. */
    public void set(Id id, String member, Object value) {
        put(Records.with(need(id, Element.class), member, value));
    }

    /** Moves an element in front of another of its kind; to the end for {@code null}. */
    public void moveBefore(Id id, Id next) {
        Element element = need(id, Element.class);
        if (id.equals(next)) {
            return;
        }
        List<Id> order = order(Kind.of(element));
        int from = place(order, id);
        order.remove(from);
        int to = next == null ? order.size() : place(order, next);
        order.add(to, id);
        if (from != to) {
            write(new Edit(element, element, from, to));
        }
    }

    /** Removes an element; whatever needs it must be removed or put otherwise in the same draft. */
    public void remove(Id id) {
        Element element = need(id, Element.class);
        List<Id> order = order(Kind.of(element));
        int from = place(order, id);
        order.remove(from);
        write(new Edit(element, null, from, -1));
    }

    /**
     * The element in front of which something goes that is to stand at an index among siblings.
     *
     * @param siblings some elements of a kind, in their order
     * @param index    from 0; what is larger is behind the last
     * @param moving   elements about to be moved, which do not count
     * @return {@code null} for the end of all
     */
    public Id next(Kind kind, List<Id> siblings, int index, Collection<Id> moving) {
        List<Id> staying = siblings.stream().filter(id -> !moving.contains(id)).toList();
        if (index < staying.size()) {
            return staying.get(Math.max(0, index));
        }
        if (staying.isEmpty()) {
            return null;
        }
        List<Id> order = ids(kind);
        int place = order.indexOf(staying.getLast()) + 1;
        while (place < order.size() && moving.contains(order.get(place))) {
            place++;
        }
        return place < order.size() ? order.get(place) : null;
    }

    private void write(Edit edit) {
        latest.put(edit.id(), edits.size());
        edits.add(edit);
        if (edit.after() != null) {
            note(edit.after());
        }
    }

    private void note(Element element) {
        element.references().forEach(reference -> mentioned.computeIfAbsent(reference.to(), _ -> new LinkedHashSet<>())
                .add(element.id()));
    }

    private List<Id> order(Kind kind) {
        return orders.computeIfAbsent(kind, _ -> new ArrayList<>(journey.ids(kind)));
    }

    private static int place(List<Id> order, Id id) {
        int place = order.indexOf(id);
        if (place < 0) {
            throw new IllegalArgumentException("no element " + id);
        }
        return place;
    }
}
