package org.covoyage.insight;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.covoyage.journey.Id;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.Graphs;
import org.jgrapht.alg.clustering.GreedyModularityAlgorithm;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.alg.scoring.KatzCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Who listens to whom, as a graph from listener to source, and the questions graph algorithms answer about it. Each
 * question gets a graph derived for it, because the same number means strength to one algorithm and length to another.
 * On a handful of people these scores describe, they prove nothing. Knows no journey.
 */
public final class Listening {
    private static final double DAMPING = 0.85;
    private static final double KATZ = 0.3;
    private static final int ITERATIONS = 1000;
    private static final double TOLERANCE = 1e-10;
    private static final double FAINTEST = 0.01;
    /** Lengths are multiples of this, so that equally long ways are equal to the last bit. */
    private static final double GRAIN = 0x1p-30;

    private final Graph<Id, DefaultWeightedEdge> strengths =
            new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    private final Map<Id, Double> attachment = new LinkedHashMap<>();

    /** Adds an actor with the attachment κ to its own opinion, above 0. */
    void actor(Id id, double kappa) {
        strengths.addVertex(id);
        attachment.put(id, kappa);
    }

    /** Adds listening; weights add up. Zero is not added: a graph of zero weights has no PageRank. */
    void listens(Id listener, Id source, double weight) {
        if (!(weight > 0) || listener.equals(source)) {
            return;
        }
        DefaultWeightedEdge edge = strengths.getEdge(listener, source);
        if (edge == null) {
            Graphs.addEdge(strengths, listener, source, weight);
        } else {
            strengths.setEdgeWeight(edge, strengths.getEdgeWeight(edge) + weight);
        }
    }

    /**
     * A way of influence.
     *
     * @param path     from the source to the listener at its end
     * @param strength product of direct shares w/(κ+W) along the path, 0 … 1
     */
    public record Chain(List<Id> path, double strength) {
        /** Copies the list. */
        public Chain {
            path = List.copyOf(path);
        }
    }

    /**
     * Each other actor's strongest chain of influence to one, the strongest first; who cannot reach it has none.
     * Length −ln share is never negative, as a share is under 1; −ln of a raw weight above 1 would be.
     */
    public List<Chain> strongestChains(Id to) {
        Graph<Id, DefaultWeightedEdge> influence = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        strengths.vertexSet().forEach(influence::addVertex);
        for (Id listener : strengths.vertexSet()) {
            double all = attachment.get(listener) + strengths.outgoingEdgesOf(listener).stream()
                    .mapToDouble(strengths::getEdgeWeight).sum();
            strengths.outgoingEdgesOf(listener).forEach(edge -> Graphs.addEdge(influence,
                    strengths.getEdgeTarget(edge), listener, -Math.log(strengths.getEdgeWeight(edge) / all)));
        }
        DijkstraShortestPath<Id, DefaultWeightedEdge> paths = new DijkstraShortestPath<>(influence);
        return influence.vertexSet().stream().filter(id -> !id.equals(to)).map(id -> paths.getPath(id, to))
                .filter(path -> path != null).map(path -> new Chain(path.getVertexList(), Math.exp(-path.getWeight())))
                .sorted(Comparator.comparingDouble(chain -> -chain.strength())).toList();
    }

    /** PageRank with damping 0.85 over listener → source, weight as strength: a comparison for the network mode. */
    public Map<Id, Double> pageRank() {
        return new PageRank<>(strengths, DAMPING, ITERATIONS, TOLERANCE).getScores();
    }

    /**
     * Katz prestige with attenuation 0.3, or less where that would not converge: it must stay under 1 / spectral
     * radius, which no row or column sum exceeds.
     */
    public Map<Id, Double> katz() {
        double rows = strengths.vertexSet().stream().mapToDouble(id -> strengths.outgoingEdgesOf(id).stream()
                .mapToDouble(strengths::getEdgeWeight).sum()).max().orElse(0);
        double columns = strengths.vertexSet().stream().mapToDouble(id -> strengths.incomingEdgesOf(id).stream()
                .mapToDouble(strengths::getEdgeWeight).sum()).max().orElse(0);
        double radius = Math.min(rows, columns);
        return new KatzCentrality<>(strengths, radius == 0 ? KATZ : Math.min(KATZ, 0.9 / radius), ITERATIONS,
                TOLERANCE).getScores();
    }

    /** Harmonic closeness of each source to all who listen, directly or not; closeness proper fails where some cannot. */
    public Map<Id, Double> closeness() {
        return new HarmonicCentrality<>(lengths(), false, true).getScores();
    }

    /** Betweenness: on how many shortest chains between two others somebody stands. */
    public Map<Id, Double> relaying() {
        return new BetweennessCentrality<>(lengths(), false).getScores();
    }

    /** The length of the shortest chain from a source to a listener; NaN when there is none. */
    double chainLength(Id source, Id listener) {
        GraphPath<Id, DefaultWeightedEdge> path = new DijkstraShortestPath<>(lengths()).getPath(source, listener);
        return path == null ? Double.NaN : path.getWeight();
    }

    /** Those without whom the circle falls apart, with whom each would cut off from the centre. */
    public Map<Id, Set<Id>> cutPoints(Id centre) {
        Graph<Id, DefaultWeightedEdge> circle = undirected(strengths.vertexSet());
        Map<Id, Set<Id>> cut = new LinkedHashMap<>();
        Set<Id> points = new BiconnectivityInspector<>(circle).getCutpoints();
        strengths.vertexSet().stream().filter(points::contains).forEach(point -> {
            Set<Id> others = new LinkedHashSet<>(circle.vertexSet());
            others.remove(point);
            Set<Id> reachedNow = new ConnectivityInspector<>(circle).connectedSetOf(centre);
            Set<Id> off = new LinkedHashSet<>(others);
            off.retainAll(reachedNow);
            if (!point.equals(centre)) {
                off.removeAll(new ConnectivityInspector<>(new AsSubgraph<>(circle, others)).connectedSetOf(centre));
            }
            cut.put(point, off);
        });
        return cut;
    }

    /**
     * Groups of two or more who listen to each other more than to the rest, the centre left out: everybody is bound to
     * it, so it would hold all in one group. Greedy modularity, in each connected part by itself, as JGraphT 1.5.3 fails
     * on a graph in several parts.
     */
    public List<Set<Id>> groups(Id centre) {
        Set<Id> others = new LinkedHashSet<>(strengths.vertexSet());
        others.remove(centre);
        Graph<Id, DefaultWeightedEdge> companions = undirected(others);
        return new ConnectivityInspector<>(companions).connectedSets().stream().filter(part -> part.size() > 1)
                .flatMap(part -> new GreedyModularityAlgorithm<>(new AsSubgraph<>(companions, part)).getClustering()
                        .getClusters().stream())
                .filter(group -> group.size() > 1).map(group -> {
                    Set<Id> ordered = new LinkedHashSet<>(others);
                    ordered.retainAll(group);
                    return ordered;
                }).sorted(Comparator.comparing((Set<Id> group) -> -group.size())
                        .thenComparing(group -> group.iterator().next())).map(group -> (Set<Id>) group).toList();
    }

    /** Source → listener with length 1 − ln(weight held in 0.01 … 1), at least 1: no edge is without length. */
    private Graph<Id, DefaultWeightedEdge> lengths() {
        Graph<Id, DefaultWeightedEdge> lengths = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        strengths.vertexSet().forEach(lengths::addVertex);
        for (DefaultWeightedEdge edge : strengths.edgeSet()) {
            double length = 1 - Math.log(Math.clamp(strengths.getEdgeWeight(edge), FAINTEST, 1));
            Graphs.addEdge(lengths, strengths.getEdgeTarget(edge), strengths.getEdgeSource(edge),
                    Math.rint(length / GRAIN) * GRAIN);
        }
        return lengths;
    }

    /** One edge between two who listen either way: an edge there and one back would hide a bridge. */
    private Graph<Id, DefaultWeightedEdge> undirected(Set<Id> ids) {
        Graph<Id, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        ids.forEach(graph::addVertex);
        for (DefaultWeightedEdge edge : strengths.edgeSet()) {
            Id one = strengths.getEdgeSource(edge);
            Id other = strengths.getEdgeTarget(edge);
            if (ids.contains(one) && ids.contains(other)) {
                DefaultWeightedEdge there = graph.getEdge(one, other);
                if (there == null) {
                    Graphs.addEdge(graph, one, other, strengths.getEdgeWeight(edge));
                } else {
                    graph.setEdgeWeight(there, graph.getEdgeWeight(there) + strengths.getEdgeWeight(edge));
                }
            }
        }
        return graph;
    }

    /**
     * The listening of a circle over its whole journey: the customer listens to each companion with the m-weighted mean
     * of its weights, everybody else by bonds. Companions who are never heard stand alone.
     */
    public static Listening of(Circle circle) {
        Listening listening = new Listening();
        double kappa = 0;
        for (int s = 0; s < circle.stages.size(); s++) {
            kappa += circle.importance[s] * circle.kappa[s] / circle.totalImportance;
        }
        listening.actor(circle.customer, kappa);
        circle.companions.forEach(companion -> listening.actor(companion.id(), companion.ownJudgementOrDefault()));
        for (int i = 0; i < circle.ties(); i++) {
            listening.listens(circle.customer, circle.companions.get(circle.companionOf[i]).id(),
                    circle.importance[circle.stageOf[i]] * circle.weight[i] / circle.totalImportance);
        }
        circle.bonds.stream().filter(bond -> circle.companion(bond.listener()) >= 0
                && listening.attachment.containsKey(bond.listenedTo()))
                .forEach(bond -> listening.listens(bond.listener(), bond.listenedTo(), bond.weight()));
        return listening;
    }
}
