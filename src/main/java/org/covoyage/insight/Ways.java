package org.covoyage.insight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Towards;
import org.covoyage.journey.Transition;
import org.covoyage.journey.TransitionKind;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.alg.shortestpath.YenShortestPathIterator;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.AsUndirectedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * The ways through a journey: routes from its trigger to its outcome, loops, and the steps nobody can avoid. Questions
 * whose answers could explode (all routes, all cycles) are answered up to a number that can be read. Knows no people.
 */
public final class Ways {
    private static final int MOST_ROUTES = 50;

    /** Edge weight is −ln probability, or 1 for every edge when some probability is unknown. */
    private final Graph<Id, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    private final boolean probable;

    /**
     * One way.
     *
     * @param from        where it starts
     * @param to          where it leads
     * @param probability how often it is taken, above 0 … 1; NaN when unknown
     */
    record Way(Id from, Id to, double probability) {
    }

    /**
     * A route without repetition.
     *
     * @param steps       from trigger to outcome
     * @param probability product along the route; NaN where some probability is unknown
     */
    public record Route(List<Id> steps, double probability) {
        /** Copies the list. */
        public Route {
            steps = List.copyOf(steps);
        }
    }

    /** Ways between places; of several between the same two the likeliest counts, an impossible one does not. */
    Ways(List<Id> places, List<Way> ways) {
        places.forEach(graph::addVertex);
        probable = ways.stream().noneMatch(way -> Double.isNaN(way.probability()));
        for (Way way : ways) {
            if (way.from().equals(way.to()) || way.probability() == 0) {
                continue;
            }
            graph.addVertex(way.to());
            double length = probable ? -Math.log(way.probability()) : 1;
            DefaultWeightedEdge edge = graph.getEdge(way.from(), way.to());
            if (edge == null) {
                Graphs.addEdge(graph, way.from(), way.to(), length);
            } else {
                graph.setEdgeWeight(edge, Math.min(length, graph.getEdgeWeight(edge)));
            }
        }
    }

    /**
     * The ways between a journey's stages. Where no way onwards is drawn, one leads to the next stage and takes what
     * probability the drawn ways leave. A loop towards other people's journeys is not a way of this customer.
     */
    public static Ways ofStages(Journey journey) {
        List<Id> stages = journey.all(Stage.class).stream().map(Stage::id).toList();
        List<Transition> drawn = drawn(journey, new LinkedHashSet<>(stages));
        List<Way> ways = new ArrayList<>(drawn.stream().map(Ways::way).toList());
        for (int s = 0; s + 1 < stages.size(); s++) {
            Id stage = stages.get(s);
            List<Transition> out = drawn.stream().filter(transition -> transition.from().equals(stage)).toList();
            if (out.stream().noneMatch(transition -> transition.kind() == TransitionKind.FORWARD)) {
                double taken = out.stream().mapToDouble(t -> way(t).probability()).sum();
                ways.add(new Way(stage, stages.get(s + 1), taken < 1 ? 1 - taken : Double.NaN));
            }
        }
        return new Ways(stages, ways);
    }

    private static List<Transition> drawn(Journey journey, Set<Id> places) {
        return journey.all(Transition.class).stream().filter(transition -> places.contains(transition.from()))
                .filter(transition -> transition.towards() != Towards.OTHERS).toList();
    }

    private static Way way(Transition transition) {
        return new Way(transition.from(), transition.to(),
                transition.probability() == null ? Double.NaN : transition.probability());
    }

    /** Up to so many routes, the likeliest first (the shortest where some probability is unknown); Yen 1971. */
    public List<Route> routes(Id from, Id to, int most) {
        List<Route> routes = new ArrayList<>();
        if (!graph.containsVertex(from) || !graph.containsVertex(to) || from.equals(to)) {
            return routes;
        }
        YenShortestPathIterator<Id, DefaultWeightedEdge> paths = new YenShortestPathIterator<>(graph, from, to);
        while (paths.hasNext() && routes.size() < most) {
            GraphPath<Id, DefaultWeightedEdge> path = paths.next();
            routes.add(new Route(path.getVertexList(), probable ? Math.exp(-path.getWeight()) : Double.NaN));
        }
        return routes;
    }

    /** Number of routes without repetition, counted up to 50. */
    public int countRoutes(Id from, Id to) {
        return routes(from, to, MOST_ROUTES).size();
    }

    /**
     * The loops: for each way that lies on one, the shortest round through it, each round once and starting where it
     * comes first in the journey. All cycles could be too many to list.
     */
    public List<List<Id>> loops() {
        List<Id> order = List.copyOf(graph.vertexSet());
        Set<List<Id>> rounds = new LinkedHashSet<>();
        for (Set<Id> knot : new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()) {
            Graph<Id, DefaultWeightedEdge> inside = new AsSubgraph<>(graph, knot);
            DijkstraShortestPath<Id, DefaultWeightedEdge> back = new DijkstraShortestPath<>(inside);
            for (DefaultWeightedEdge edge : inside.edgeSet()) {
                List<Id> round = new ArrayList<>(back.getPath(graph.getEdgeTarget(edge), graph.getEdgeSource(edge))
                        .getVertexList());
                Id start = Collections.min(round, Comparator.comparingInt(order::indexOf));
                Collections.rotate(round, -round.indexOf(start));
                rounds.add(List.copyOf(round));
            }
        }
        return List.copyOf(rounds);
    }

    /** Places between two that every route passes. */
    public List<Id> unavoidable(Id from, Id to) {
        List<Id> needed = new ArrayList<>();
        if (routes(from, to, 1).isEmpty()) {
            return needed;
        }
        for (Id place : graph.vertexSet()) {
            if (!place.equals(from) && !place.equals(to)) {
                Set<Id> others = new LinkedHashSet<>(graph.vertexSet());
                others.remove(place);
                if (new DijkstraShortestPath<>(new AsSubgraph<>(graph, others)).getPath(from, to) == null) {
                    needed.add(place);
                }
            }
        }
        return needed;
    }

    /** Places without which the drawing falls into parts, whatever the direction of the ways. */
    public Set<Id> cutPoints() {
        return new BiconnectivityInspector<>(new AsUndirectedGraph<>(graph)).getCutpoints();
    }
}
