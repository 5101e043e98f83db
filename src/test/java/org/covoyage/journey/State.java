package org.covoyage.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;

/**
 * Everything that can be seen of a journey, as one value to compare.
 *
 * @param elements records in their order
 * @param neededBy who refers to whom
 * @param vertices of the graph
 * @param weights  of the graph's edges
 */
record State(Map<Kind, List<? extends Element>> elements, Map<Id, Set<Id>> neededBy, Set<Id> vertices,
        Map<Link, Double> weights) {

    /** What a journey shows of itself. */
    static State of(Journey journey) {
        Map<Kind, List<? extends Element>> elements = new EnumMap<>(Kind.class);
        Map<Id, Set<Id>> neededBy = new HashMap<>();
        for (Kind kind : Kind.values()) {
            elements.put(kind, journey.all(kind));
            journey.ids(kind).forEach(id -> neededBy.put(id, Set.copyOf(journey.neededBy(id))));
        }
        Graph<Id, Link> graph = journey.graph();
        Map<Link, Double> weights = new HashMap<>();
        graph.edgeSet().forEach(link -> weights.put(link, graph.getEdgeWeight(link)));
        return new State(elements, neededBy, Set.copyOf(graph.vertexSet()), weights);
    }

    /** What the records alone say that a journey should show. */
    static State recomputed(Journey journey) {
        Map<Kind, List<? extends Element>> elements = new EnumMap<>(Kind.class);
        Map<Id, Set<Id>> neededBy = new HashMap<>();
        Set<Id> vertices = new HashSet<>();
        Map<Link, Double> weights = new HashMap<>();
        for (Kind kind : Kind.values()) {
            elements.put(kind, journey.ids(kind).stream().map(journey::get).toList());
            for (Id id : journey.ids(kind)) {
                neededBy.computeIfAbsent(id, _ -> new HashSet<>());
                Element element = journey.get(id);
                element.references().forEach(to -> neededBy.computeIfAbsent(to.to(), _ -> new HashSet<>()).add(id));
                if (kind.isVertex()) {
                    vertices.add(id);
                }
                if (element instanceof Link link) {
                    weights.put(link, weight(link, journey));
                    vertices.add(link.to());
                    assertThat(journey.graph().getEdgeSource(link)).isEqualTo(link.from());
                    assertThat(journey.graph().getEdgeTarget(link)).isEqualTo(link.to());
                }
            }
        }
        return new State(elements, neededBy, vertices, weights);
    }

    /** The distance rule written down a second time, for all weights of the model and NaN for nothing scored. */
    private static double weight(Link link, Journey journey) {
        return switch (link) {
            case Transition _ -> 1;
            case Bond bond -> bond.weight();
            case Tie tie -> {
                Companion companion = (Companion) journey.get(tie.companion());
                boolean own = tie.criteria() != null && !tie.criteria().equals(Criteria.NONE);
                if (tie.override() != null) {
                    yield tie.override().distance();
                } else if (!own && companion.override() != null) {
                    yield companion.override().distance();
                }
                Weights weights = journey.scenario().parametersOrDefault().weights();
                double sum = 0;
                double scored = 0;
                for (Criterion criterion : Criterion.values()) {
                    Double here = own ? tie.criteria().score(criterion, null) : null;
                    Double general = companion.criteriaOrNone().score(criterion, companion.groupSize());
                    if (here != null || general != null) {
                        sum += weights.of(criterion) * (here != null ? here : general);
                        scored += weights.of(criterion);
                    }
                }
                yield scored == 0 ? Double.NaN : Math.clamp(sum / scored, 0, 1);
            }
        };
    }
}
