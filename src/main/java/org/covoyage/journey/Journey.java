package org.covoyage.journey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;

/**
 * One scenario: a graph of ids, an immutable record per element, their order by kind. {@link #apply} is the only way
 * to change it. Not thread-safe: for work on another thread take a {@link #copy}.
 */
public final class Journey {
    private final Map<Id, Element> records;
    private final Map<Kind, List<Id>> order = new EnumMap<>(Kind.class);
    private final List<Consumer<Change>> listeners = new ArrayList<>();
    /** What follows from the records; nothing in a copy that nobody has asked for it yet, on whatever thread. */
    private final AtomicReference<Web> web = new AtomicReference<>();
    /** Where elements stand among their kind: worked out when it is asked for, and good until the order changes. */
    private final Map<Kind, Map<Id, Integer>> places = new ConcurrentHashMap<>();
    private boolean telling;

    /** Who needs whom, and the graph: kept in step with the records. */
    private record Web(Map<Id, Set<Id>> neededBy, Topology topology) {
        Web() {
            this(new HashMap<>(), new Topology());
        }

        /** Notes whom an element needs. */
        void note(Element element) {
            element.references().forEach(reference -> neededBy
                    .computeIfAbsent(reference.to(), _ -> new LinkedHashSet<>(4)).add(element.id()));
        }

        void forget(Element element) {
            element.references().forEach(reference -> neededBy.get(reference.to()).remove(element.id()));
        }
    }

    private Journey(Map<Id, Element> records) {
        this.records = records;
    }

    /**
     * A journey of these elements, each kind in the order given.
     *
     * @throws IllegalChange when {@link Integrity#flaws} finds any, or when there is no {@link Scenario}
     */
    public static Journey of(List<Element> elements) {
        Journey journey = new Journey(HashMap.newHashMap(elements.size()));
        for (Kind kind : Kind.values()) {
            journey.order.put(kind, new ArrayList<>());
        }
        List<Flaw> flaws = Integrity.flaws(elements, journey.records);
        if (!flaws.isEmpty()) {
            throw new IllegalChange(flaws);
        }
        for (Element element : elements) {
            journey.order.get(Kind.of(element)).add(element.id());
        }
        if (journey.all(Kind.SCENARIO).size() != 1) {
            throw new IllegalChange("a journey has exactly one scenario record");
        }
        journey.weave(elements);
        return journey;
    }

    /**
     * An independent journey with the same elements; listeners stay behind. Made for every picture: it copies no more
     * than the records, and works out the rest when it is asked for.
     */
    public Journey copy() {
        Journey copy = new Journey(new HashMap<>(records));
        order.forEach((kind, ids) -> copy.order.put(kind, new ArrayList<>(ids)));
        return copy;
    }

    /** All elements, kind by kind, each kind in its order; a copy. */
    public List<Element> elements() {
        List<Element> elements = new ArrayList<>(records.size());
        for (Kind kind : Kind.values()) {
            elements.addAll(all(kind));
        }
        return elements;
    }

    private Web web() {
        if (web.get() == null) {
            weave(elements());
        }
        return web.get();
    }

    /** Two threads may weave the same at once; the first one counts. */
    private void weave(List<Element> elements) {
        Web made = new Web();
        elements.forEach(made::note);
        made.topology().add(elements, this);
        web.compareAndSet(null, made);
    }

    /** The scenario record. */
    public Scenario scenario() {
        return (Scenario) records.get(order.get(Kind.SCENARIO).getFirst());
    }

    /** The element with an id, or {@code null}. */
    public Element get(Id id) {
        return records.get(id);
    }

    /** The element with an id when it is of a class, else {@code null}. */
    public <E extends Element> E get(Id id, Class<E> type) {
        return id != null && type.isInstance(records.get(id)) ? type.cast(records.get(id)) : null;
    }

    /** All elements of a class, in their order; a copy. */
    public <E extends Element> List<E> all(Class<E> type) {
        for (Kind kind : Kind.values()) {
            if (kind.type() == type) {
                List<E> found = new ArrayList<>(order.get(kind).size());
                order.get(kind).forEach(id -> found.add(type.cast(records.get(id))));
                return Collections.unmodifiableList(found);
            }
        }
        throw new IllegalArgumentException("not a kind of element: " + type);
    }

    /** All elements of a kind, in their order; a copy. */
    public List<? extends Element> all(Kind kind) {
        return all(kind.type());
    }

    /** The ids of a kind, in their order; a view that cannot be written to. */
    public List<Id> ids(Kind kind) {
        return Collections.unmodifiableList(order.get(kind));
    }

    /** The place of an element among its kind, from 0; −1 when it is not there. */
    public int placeOf(Id id) {
        Element element = records.get(id);
        return element == null ? -1 : order.get(Kind.of(element)).indexOf(id);
    }

    /**
     * The order of elements of a kind. It is good until the journey is changed; as long as no change has touched the
     * order, having it costs nothing, however many elements there are.
     */
    public Comparator<Element> inOrder(Kind kind) {
        Map<Id, Integer> known = places.computeIfAbsent(kind, this::places);
        return Comparator.comparing(element -> known.get(element.id()));
    }

    private Map<Id, Integer> places(Kind kind) {
        List<Id> ids = order.get(kind);
        Map<Id, Integer> found = HashMap.newHashMap(ids.size());
        ids.forEach(id -> found.put(id, found.size()));
        return found;
    }

    /** The elements that refer to an element. */
    public Set<Id> neededBy(Id id) {
        return Collections.unmodifiableSet(web().neededBy().getOrDefault(id, Set.of()));
    }

    /** Number of elements of all kinds. */
    public int size() {
        return records.size();
    }

    /** The persona whose journey it is, or {@code null} when none is marked. */
    public Persona focalPersona() {
        return all(Persona.class).stream().filter(Persona::focal).findFirst().orElse(null);
    }

    /**
     * The graph: vertices are ids of stages, touchpoints, companions and personas; edges are {@link Link} records.
     * A tie weighs the social distance there (NaN when undefined), a bond its listening weight, a transition 1.
     * A view that cannot be written to.
     */
    public Graph<Id, Link> graph() {
        return new AsUnmodifiableGraph<>(web().topology().graph());
    }

    /** Whom to tell of every change, after it has been carried out. Listeners must not change the journey. */
    public void onChange(Consumer<Change> listener) {
        listeners.add(listener);
    }

    /**
     * Carries out a change: the one gate.
     *
     * @return the change that takes it back
     * @throws IllegalChange         when it does not fit what is there or would break a rule; nothing has changed then
     * @throws IllegalStateException when a listener calls it
     */
    public Change apply(Change change) {
        if (telling) {
            throw new IllegalStateException("a listener must not change the journey it is being told of");
        }
        Web known = web();
        int done = 0;
        try {
            for (Edit edit : change.edits()) {
                carryOut(edit, known);
                done++;
            }
            check(change);
        } catch (IllegalChange refused) {
            for (Edit edit : change.edits().subList(0, done).reversed()) {
                carryOut(edit.inverse(), known);
            }
            throw refused;
        }
        known.topology().follow(change, this);
        telling = true;
        try {
            listeners.forEach(listener -> listener.accept(change));
        } finally {
            telling = false;
        }
        return change.inverse();
    }

    private void carryOut(Edit edit, Web known) {
        Element now = records.get(edit.id());
        if (edit.before() == null ? now != null || edit.id().equals(Id.OUTSIDE) : !edit.before().equals(now)) {
            throw new IllegalChange("the change does not fit: " + edit.id());
        }
        List<Id> ids = order.get(edit.kind());
        if (edit.from() >= 0 && (edit.from() >= ids.size() || !ids.get(edit.from()).equals(edit.id()))
                || edit.to() > ids.size() - (edit.from() >= 0 ? 1 : 0)) {
            throw new IllegalChange("the change does not fit the order: " + edit.id());
        }
        if (edit.from() != edit.to()) {
            places.remove(edit.kind());
            if (edit.from() >= 0) {
                ids.remove(edit.from());
            }
            if (edit.to() >= 0) {
                ids.add(edit.to(), edit.id());
            }
        }
        if (edit.before() != null) {
            known.forget(edit.before());
            records.remove(edit.id());
        }
        if (edit.after() != null) {
            records.put(edit.id(), edit.after());
            known.note(edit.after());
        }
    }

    private void check(Change change) {
        List<Flaw> flaws = new ArrayList<>();
        for (Edit edit : change.edits()) {
            Element now = records.get(edit.id());
            if (edit.after() == null) {
                // Gone, or come back as something of another kind.
                for (Id needing : neededBy(edit.id())) {
                    Integrity.references(records.get(needing), records, flaws);
                }
            }
            if (now != null) {
                Integrity.references(now, records, flaws);
                unique(now, flaws);
            }
        }
        if (order.get(Kind.SCENARIO).size() != 1) {
            throw new IllegalChange("a journey has exactly one scenario record");
        }
        if (!flaws.isEmpty()) {
            throw new IllegalChange(flaws);
        }
    }

    private void unique(Element element, List<Flaw> flaws) {
        if (element instanceof Tie tie && neededBy(tie.companion()).stream().map(records::get).anyMatch(
                other -> other instanceof Tie t && !t.id().equals(tie.id()) && t.companion().equals(tie.companion())
                        && t.stage().equals(tie.stage()))) {
            flaws.add(new Flaw(tie, Flaw.Rule.SECOND_TIE, "companion", tie.companion()));
        }
        if (element instanceof Persona persona && persona.focal()
                && all(Persona.class).stream().filter(Persona::focal).count() > 1) {
            flaws.add(new Flaw(persona, Flaw.Rule.SECOND_FOCAL, "focal", null));
        }
    }
}
