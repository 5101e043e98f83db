package org.covoyage.edit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.covoyage.journey.Change;
import org.covoyage.journey.Element;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.jgrapht.Graph;

/** All records of a journey and the weights of its graph, as one value to compare. */
record Everything(Map<Kind, List<? extends Element>> elements, Map<Object, Double> weights) {
    static Everything of(Journey journey) {
        Map<Kind, List<? extends Element>> elements = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            elements.put(kind, journey.all(kind));
        }
        Graph<?, org.covoyage.journey.Link> graph = journey.graph();
        Map<Object, Double> weights = new java.util.HashMap<>();
        graph.edgeSet().forEach(link -> weights.put(link, graph.getEdgeWeight(link)));
        return new Everything(elements, weights);
    }

    /** Carries a change out and takes it back; says whether the journey is as before. */
    static boolean comesBack(Journey journey, Change change) {
        Journey other = journey.copy();
        Everything before = of(other);
        Change inverse = other.apply(change);
        boolean changed = !of(other).equals(before);
        other.apply(inverse);
        return of(other).equals(before) && changed == !change.edits().isEmpty();
    }
}
