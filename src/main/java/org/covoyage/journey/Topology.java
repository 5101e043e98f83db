package org.covoyage.journey;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedWeightedPseudograph;

/**
 * Keeps the graph of a journey in step with its records: vertices, edges, and as the weight of each tie the social
 * distance. Cost grows with what changed. Knows nothing of order.
 */
final class Topology {
    private final Graph<Id, Link> graph = new DirectedWeightedPseudograph<>(Link.class);

    Graph<Id, Link> graph() {
        return graph;
    }

    /** Adds a whole journey's elements. */
    void add(List<Element> elements, Journey journey) {
        for (Element element : elements) {
            if (Kind.of(element).isVertex()) {
                graph.addVertex(element.id());
            }
        }
        for (Element element : elements) {
            if (element instanceof Link link) {
                connect(link, journey);
            }
        }
    }

    /** Follows a change that the records have already made. */
    void follow(Change change, Journey journey) {
        Map<Id, Element> before = new LinkedHashMap<>();
        // What was not there is there with nothing before it, also when it is added and then moved in one change.
        for (Edit edit : change.edits()) {
            if (!before.containsKey(edit.id())) {
                before.put(edit.id(), edit.before());
            }
        }
        before.values().forEach(element -> {
            if (element instanceof Link link) {
                disconnect(link);
            }
        });
        Set<Id> weigh = new LinkedHashSet<>();
        before.forEach((id, was) -> {
            Element now = journey.get(id);
            boolean vertexBefore = was != null && Kind.of(was).isVertex();
            boolean vertexNow = now != null && Kind.of(now).isVertex();
            if (vertexBefore && !vertexNow) {
                graph.removeVertex(id);
            } else if (vertexNow && !vertexBefore) {
                graph.addVertex(id);
            }
        });
        for (Id id : before.keySet()) {
            switch (journey.get(id)) {
                case Link link -> connect(link, journey);
                case Companion companion -> weigh.add(companion.id());
                case Scenario _ -> weigh.addAll(journey.ids(Kind.COMPANION));
                case null, default -> {
                }
            }
        }
        weigh.forEach(companion -> graph.outgoingEdgesOf(companion)
                .forEach(link -> graph.setEdgeWeight(link, weight(link, journey))));
    }

    private void connect(Link link, Journey journey) {
        if (link.to().equals(Id.OUTSIDE)) {
            graph.addVertex(Id.OUTSIDE);
        }
        graph.addEdge(link.from(), link.to(), link);
        graph.setEdgeWeight(link, weight(link, journey));
    }

    private void disconnect(Link link) {
        graph.removeEdge(link);
        if (link.to().equals(Id.OUTSIDE) && graph.edgesOf(Id.OUTSIDE).isEmpty()) {
            graph.removeVertex(Id.OUTSIDE);
        }
    }

    private static double weight(Link link, Journey journey) {
        return switch (link) {
            case Tie tie -> SocialDistance.of(journey.scenario().parametersOrDefault(),
                    journey.get(tie.companion(), Companion.class), tie).value();
            case Bond bond -> bond.weight();
            case Transition _ -> 1;
        };
    }
}
