package org.covoyage.testing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.covoyage.journey.Change;
import org.covoyage.journey.Element;
import org.covoyage.journey.Integrity;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Link;
import org.jgrapht.Graph;

/**
 * A whole journey as one value to compare.
 *
 * @param elements records in their order
 * @param weights  of the graph's edges
 */
public record Whole(Map<Kind, List<? extends Element>> elements, Map<Link, Double> weights) {
    /** A journey as it is now. */
    public static Whole of(Journey journey) {
        Map<Kind, List<? extends Element>> elements = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            elements.put(kind, journey.all(kind));
        }
        Map<Link, Double> weights = new HashMap<>();
        Graph<?, Link> graph = journey.graph();
        graph.edgeSet().forEach(link -> weights.put(link, graph.getEdgeWeight(link)));
        return new Whole(elements, weights);
    }

    /**
     * Carries a change out on a copy, takes it back, does it again.
     *
     * @return what is wrong, or an empty text
     */
    public static String wrongWith(Journey journey, Change change) {
        Journey copy = journey.copy();
        Whole before = of(copy);
        Change inverse = copy.apply(change);
        Whole after = of(copy);
        List<Element> all = after.elements.values().stream().<Element>flatMap(List::stream).toList();
        if (!Integrity.flaws(all).isEmpty()) {
            return "breaks " + Integrity.flaws(all);
        }
        if (!of(Journey.of(all)).equals(after)) {
            return "leaves another graph than its records say";
        }
        copy.apply(inverse);
        if (!of(copy).equals(before)) {
            return "is not taken back";
        }
        copy.apply(inverse.inverse());
        return of(copy).equals(after) ? "" : "is not done again";
    }
}
