package org.covoyage.edit.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.covoyage.insight.compare.Order;
import org.covoyage.file.shape.Shapes;
import org.covoyage.journey.Card;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Step;
import org.covoyage.journey.Touchpoint;

/** Compares two journeys of which the same things share their ids. */
final class JourneyComparison {
    private final Journey before;
    private final Journey after;

    private JourneyComparison(Journey before, Journey after) {
        this.before = before;
        this.after = after;
    }

    /** What is otherwise, by stages in the order of the later journey, what belongs to none first. */
    static List<ElementDifference> of(Journey before, Journey after) {
        return new JourneyComparison(before, after).byStage();
    }

    private List<ElementDifference> byStage() {
        Map<Id, List<ElementDifference>> stages = new LinkedHashMap<>();
        stages.put(null, new ArrayList<>());
        after.ids(Kind.STAGE).forEach(id -> stages.put(id, new ArrayList<>()));
        before.ids(Kind.STAGE).forEach(id -> stages.putIfAbsent(id, new ArrayList<>()));
        for (Kind kind : Kind.values()) {
            Set<Id> moved = moved(kind);
            Set<Id> all = new LinkedHashSet<>(after.ids(kind));
            all.addAll(before.ids(kind));
            for (Id id : all) {
                ElementDifference difference = difference(kind, id, moved.contains(id));
                if (difference != null) {
                    stages.get(difference.stage()).add(difference);
                }
            }
        }
        return stages.values().stream().flatMap(List::stream).toList();
    }

    private ElementDifference difference(Kind kind, Id id, boolean moved) {
        Element was = before.get(id, kind.type());
        Element is = after.get(id, kind.type());
        Id stage = is != null ? Whereabouts.stage(after, is) : Whereabouts.stage(before, was);
        if (was == null || is == null) {
            return new ElementDifference(was, is, stage, false, List.of());
        }
        List<FieldDifference> fields = was.equals(is) ? List.of()
                : FieldDifference.between(Shapes.of(kind), (Record) was, (Record) is);
        return fields.isEmpty() && !moved ? null : new ElementDifference(was, is, stage, moved, fields);
    }

    /** Among their siblings: cards of a cell, steps and touchpoints of a stage. The order of others means nothing. */
    private Set<Id> moved(Kind kind) {
        Map<Object, List<Id>> was = siblings(before, kind);
        Map<Object, List<Id>> is = siblings(after, kind);
        Set<Id> moved = new HashSet<>();
        is.forEach((place, ids) -> moved.addAll(Order.moved(was.getOrDefault(place, List.of()), ids)));
        return moved;
    }

    private static Map<Object, List<Id>> siblings(Journey journey, Kind kind) {
        Map<Object, List<Id>> siblings = new HashMap<>();
        for (Id id : journey.ids(kind)) {
            Object place = switch (kind) {
                case STAGE, LANE, PERSONA, COMPANION, VIEW, SOURCE -> kind;
                case CARD -> List.of(journey.get(id, Card.class).lane(), journey.get(id, Card.class).stage());
                case STEP -> journey.get(id, Step.class).stage();
                case TOUCHPOINT -> journey.get(id, Touchpoint.class).stage();
                case SCENARIO, READING, TRANSITION, TIE, BOND, SEAT, ROLE, MEASURE, COMPLAINT -> null;
            };
            if (place != null) {
                siblings.computeIfAbsent(place, _ -> new ArrayList<>()).add(id);
            }
        }
        return siblings;
    }
}
