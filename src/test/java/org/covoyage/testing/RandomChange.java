package org.covoyage.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.covoyage.journey.Change;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Step;
import org.covoyage.journey.Tie;
import org.covoyage.journey.Touchpoint;

/**
 * Legal random changes of a journey as it is now: additions, removals together with whatever needs what goes,
 * replacements, moves, new model parameters, and several of these in one. Deterministic for a generator and a journey.
 */
public final class RandomChange {
    private final RandomGenerator random;
    private final Texts texts;

    /** Changes drawn from a generator, with texts of a mood. */
    public RandomChange(RandomGenerator random, Texts texts) {
        this.random = random;
        this.texts = texts;
    }

    /** The next change that this journey will accept. */
    public Change next(Journey journey) {
        Change.Builder change = Change.of(journey);
        switch (random.nextInt(10)) {
            case 0, 1 -> add(journey, change, new LinkedHashSet<>());
            case 2 -> remove(journey, change);
            case 3, 4 -> replace(journey, change, new LinkedHashSet<>());
            case 5 -> move(journey, change, new LinkedHashSet<>());
            case 6 -> change.replace(elements(journey).element(Kind.SCENARIO, journey.scenario().id(), Map.of()));
            default -> several(journey, change);
        }
        return change.build();
    }

    private void several(Journey journey, Change.Builder change) {
        Set<Id> touched = new LinkedHashSet<>();
        int count = 2 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            switch (random.nextInt(3)) {
                case 0 -> add(journey, change, touched);
                case 1 -> replace(journey, change, touched);
                default -> move(journey, change, touched);
            }
        }
    }

    private void add(Journey journey, Change.Builder change, Set<Id> touched) {
        Kind kind = kind();
        Id id = fresh(journey, touched);
        Map<String, Object> fixed = Map.of();
        if (kind == Kind.TIE) {
            List<Id> pair = freePair(journey);
            if (pair == null || touched.stream().anyMatch(pair::contains)) {
                return;
            }
            fixed = Map.of("companion", pair.get(0), "stage", pair.get(1));
            touched.addAll(pair);
        } else if (lacks(journey, kind)) {
            return;
        }
        touched.add(id);
        Element element = elements(journey).element(kind, id, fixed);
        if (random.nextBoolean()) {
            change.add(element);
        } else {
            change.add(element, random.nextInt(journey.ids(kind).size() + 1));
        }
    }

    /** Removes an element and, transitively, whatever needs it. */
    private void remove(Journey journey, Change.Builder change) {
        Id first = any(journey, kind());
        if (first == null) {
            return;
        }
        Set<Id> going = new LinkedHashSet<>();
        Deque<Id> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            Id id = open.pop();
            if (going.add(id)) {
                open.addAll(journey.neededBy(id));
            }
        }
        List<Id> order = List.copyOf(going);
        (random.nextBoolean() ? order : order.reversed()).forEach(change::remove);
    }

    private void replace(Journey journey, Change.Builder change, Set<Id> touched) {
        Kind kind = kind();
        Id id = any(journey, kind);
        if (id == null || lacks(journey, kind) || !touched.add(id)) {
            return;
        }
        Map<String, Object> fixed = switch (journey.get(id)) {
            case Tie tie -> Map.of("companion", tie.companion(), "stage", tie.stage());
            case Persona persona -> Map.of("focal", persona.focal());
            default -> Map.of();
        };
        change.replace(elements(journey).element(kind, id, fixed));
    }

    private void move(Journey journey, Change.Builder change, Set<Id> touched) {
        Kind kind = kind();
        Id id = any(journey, kind);
        if (id != null && touched.add(id)) {
            change.move(id, random.nextInt(journey.ids(kind).size()));
        }
    }

    /** Whether there is nothing that a new element of the kind could stand on. */
    private static boolean lacks(Journey journey, Kind kind) {
        return switch (kind) {
            case SCENARIO, SOURCE, PERSONA, STAGE, LANE, COMPANION, MEASURE, COMPLAINT, VIEW -> false;
            case CARD -> journey.ids(Kind.STAGE).isEmpty() || journey.ids(Kind.LANE).isEmpty();
            case READING -> journey.ids(Kind.STAGE).isEmpty() || journey.ids(Kind.STEP).isEmpty()
                    || journey.ids(Kind.TOUCHPOINT).isEmpty();
            case BOND -> journey.ids(Kind.COMPANION).isEmpty() || journey.ids(Kind.PERSONA).isEmpty();
            case TIE -> journey.ids(Kind.STAGE).isEmpty() || journey.ids(Kind.COMPANION).isEmpty();
            case SEAT -> journey.ids(Kind.STAGE).isEmpty() || journey.ids(Kind.COMPANION).isEmpty()
                    || journey.ids(Kind.PERSONA).isEmpty();
            case STEP, TOUCHPOINT, TRANSITION, ROLE -> journey.ids(Kind.STAGE).isEmpty();
        };
    }

    private List<Id> freePair(Journey journey) {
        if (lacks(journey, Kind.TIE)) {
            return null;
        }
        Id companion = any(journey, Kind.COMPANION);
        Id stage = any(journey, Kind.STAGE);
        boolean taken = journey.all(Tie.class).stream()
                .anyMatch(tie -> tie.companion().equals(companion) && tie.stage().equals(stage));
        return taken ? null : List.of(companion, stage);
    }

    private Id fresh(Journey journey, Set<Id> touched) {
        Id id;
        do {
            id = new Id("new" + random.nextInt(1_000_000));
        } while (journey.get(id) != null || touched.contains(id));
        return id;
    }

    private Kind kind() {
        return Kind.values()[1 + random.nextInt(Kind.values().length - 1)];
    }

    private Id any(Journey journey, Kind kind) {
        List<Id> ids = journey.ids(kind);
        return ids.isEmpty() ? null : ids.get(random.nextInt(ids.size()));
    }

    private RandomElements elements(Journey journey) {
        return new RandomElements(random, texts, 0.5, new RandomElements.Pool() {
            @Override
            public List<Id> ids(Kind kind) {
                return journey.ids(kind);
            }

            @Override
            public List<Id> inStage(Kind kind, Id stage) {
                return journey.neededBy(stage).stream().filter(id -> switch (journey.get(id)) {
                    case Step step -> kind == Kind.STEP && step.stage().equals(stage);
                    case Touchpoint touchpoint -> kind == Kind.TOUCHPOINT && touchpoint.stage().equals(stage);
                    default -> false;
                }).toList();
            }
        });
    }
}
