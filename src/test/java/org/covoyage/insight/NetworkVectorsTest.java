package org.covoyage.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.covoyage.insight.Vectors.ROUNDED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.assertj.core.data.Offset;
import org.covoyage.journey.DecisionRule;
import org.covoyage.journey.Id;
import org.covoyage.journey.Phase;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Networks, loops and decision units against the published vectors T12 to T14 and T25. */
class NetworkVectorsTest {
    private static final List<String> ACTORS = List.of("customer", "spouse", "friend", "mother", "reviews");

    private static Actors actors() {
        Actors actors = new Actors(DoubleStream.generate(() -> 1).limit(ACTORS.size()).toArray());
        Vectors.of("T12_inputs").get("listens").properties().forEach(row -> Vectors.numbers(row.getValue())
                .forEach((source, weight) -> actors.listens(ACTORS.indexOf(row.getKey()), ACTORS.indexOf(source),
                        weight)));
        return actors;
    }

    @Test
    void t12TotalSharesSayWhoOriginatesEachOpinion() {
        JsonNode expected = Vectors.of("T12_fj");
        double[] row = actors().totalShare(0);
        for (int i = 0; i < row.length; i++) {
            assertThat(row[i]).as(ACTORS.get(i))
                    .isCloseTo(expected.get("theta_customer").get(ACTORS.get(i)).doubleValue(), ROUNDED);
        }
    }

    @Test
    void t12EveryRowSumsToOneAndGivesTheFinalOpinion() {
        Map<String, Double> own = Vectors.numbers(Vectors.of("T12_inputs").get("u"));
        for (int i = 0; i < ACTORS.size(); i++) {
            double[] row = actors().totalShare(i);
            assertThat(Arrays.stream(row).sum()).isCloseTo(1, within(1e-12));
            double opinion = 0;
            for (int j = 0; j < row.length; j++) {
                opinion += row[j] * own.get(ACTORS.get(j));
            }
            assertThat(opinion).as(ACTORS.get(i)).isCloseTo(
                    Vectors.of("T12_fj").get("y").get(ACTORS.get(i)).doubleValue(), ROUNDED);
        }
    }

    @Test
    void t12bWithoutBondsTotalSharesAreDirectShares() {
        JsonNode expected = Vectors.of("T12b_fj_equals_direct");
        Circle circle = new CircleBuilder().stage("s", 1, 0.2, 1, null).at("spouse", 0, 1)
                .tie("spouse", "s", 1, -0.2, 1).at("friend", 1 - 0.86667, 1).tie("friend", "s", 0.8, 0.6, 1)
                .at("reviews", 1 - 0.15, 1).tie("reviews", "s", 1, 0.3, 10).circle();
        NetworkInfluence network = NetworkInfluence.of(circle);
        assertThat(network.totalShare().values().stream().mapToDouble(share -> share).toArray())
                .containsExactly(Vectors.list(expected.get("theta")), ROUNDED);
        assertThat(network.stages().getFirst().inclination()).isCloseTo(expected.get("y").doubleValue(), ROUNDED);
    }

    @Test
    void t13SharingComesBackRoundAfterRound() {
        // λ = ρ p i: with ρ 0.5, p 0.8 and distances 0 and 0.1333, weights 1 and 0.6933.
        JsonNode inputs = Vectors.of("T13_inputs");
        double near = 1 - inputs.get("lambda_").get(1).doubleValue() / 0.4;
        Circle circle = new CircleBuilder().stage("s", inputs.get("kappa").doubleValue(),
                inputs.get("u").doubleValue(), 1, Phase.SHARING).at("one", 0, 1.25).tie("one", "s", 0.8, -0.2, 1)
                .at("two", near, 1).tie("two", "s", 0.8, 0.6, 1).circle();
        SharingLoop loop = SharingLoop.of(circle);
        assertThat(loop.rounds()).extracting(SharingLoop.Round::sharingInclination)
                .usingElementComparator((a, b) -> Math.abs(a - b) < 0.00006 ? 0 : Double.compare(a, b))
                .containsExactly(Arrays.stream(Vectors.list(Vectors.of("T13_loop").get("y"))).boxed()
                        .toArray(Double[]::new));
        assertThat(loop.rounds()).allSatisfy(round ->
                assertThat(round.journeyInclination()).isEqualTo(round.sharingInclination()));
    }

    @Test
    void t14AVetoUnderTheThresholdBlocksWhateverTheMean() {
        Map<String, Double> lowest = Map.of("a", -0.4, "b", -0.2);
        lowest.forEach((name, position) -> {
            JsonNode expected = Vectors.of("T14_dmu").get(name);
            DecisionUnit unit = DecisionUnit.of(new CircleBuilder().stage("s", 1, 0, 1, null, DecisionRule.VETO)
                    .at("m2", 0, 1).at("m3", 0, 1).at("m4", 0, 1).seat("s", "customer", 0.4, 0.6, false)
                    .seat("s", "m2", 0.3, 0.2, false).seat("s", "m3", 0.2, -0.1, false)
                    .seat("s", "m4", 0.1, position, true).circle()).getFirst();
            assertThat(unit.inclination()).isCloseTo(expected.get("Y").doubleValue(), ROUNDED);
            assertThat(unit.agreement()).isCloseTo(expected.get("agreement").doubleValue(), ROUNDED);
            assertThat(unit.lowest()).isCloseTo(expected.get("min").doubleValue(), ROUNDED);
            assertThat(unit.isBlocked()).isEqualTo(expected.get("blocked").booleanValue());
            assertThat(unit.blockedBy()).isEqualTo(unit.isBlocked() ? List.of(new Id("m4")) : List.of());
            assertThat(unit.carries()).isEqualTo(!unit.isBlocked());
        });
    }

    private static Listening listening() {
        Listening listening = new Listening();
        ACTORS.forEach(actor -> listening.actor(new Id(actor), 1));
        Vectors.of("T25_jgrapht_1.5.2").get("edges_listens").forEach(edge -> listening.listens(
                new Id(edge.get(0).stringValue()), new Id(edge.get(1).stringValue()), edge.get(2).doubleValue()));
        return listening;
    }

    private static void assertScores(Map<Id, Double> found, JsonNode expected) {
        // PageRank stops when a step changes little: a few units of the fourth decimal.
        Offset<Double> tolerance = within(0.0001);
        ACTORS.forEach(actor -> assertThat(found.get(new Id(actor))).as(actor)
                .isCloseTo(expected.get(actor).doubleValue(), tolerance));
    }

    @Test
    void t25CentralitiesOfTheCircleComeFromTheRightGraphs() {
        JsonNode expected = Vectors.of("T25_jgrapht_1.5.2");
        assertScores(listening().pageRank(), expected.get("pagerank"));
        assertScores(listening().katz(), expected.get("katz"));
        JsonNode lengths = expected.get("reversed_graph_len_1_minus_ln_w");
        assertScores(listening().closeness(), lengths.get("harmonic_out"));
        assertScores(listening().relaying(), lengths.get("betweenness"));
        assertThat(listening().chainLength(new Id("mother"), new Id("customer")))
                .isCloseTo(lengths.get("mother_to_customer").get("length").doubleValue(), ROUNDED);
    }

    @Test
    void t25TheStrongestChainAndTheCutPointsAreNamed() {
        JsonNode expected = Vectors.of("T25_jgrapht_1.5.2").get("reversed_graph_len_1_minus_ln_w");
        assertThat(listening().strongestChains(new Id("customer")))
                .filteredOn(chain -> chain.path().getFirst().equals(new Id("mother")))
                .singleElement().satisfies(chain -> {
                    assertThat(chain.path()).isEqualTo(ids(expected.get("mother_to_customer").get("path")));
                    assertThat(chain.strength()).isCloseTo(0.7 / 2.6 * 1 / 3.1676, within(1e-9));
                });
        Map<Id, Set<Id>> cut = listening().cutPoints(new Id("customer"));
        assertThat(List.copyOf(cut.keySet())).isEqualTo(ids(expected.get("cutpoints")));
        assertThat(cut.get(new Id("spouse"))).containsExactly(new Id("mother"));
    }

    @Test
    void t25RoutesLoopsAndCutPointsOfAJourneyAreFound() {
        JsonNode expected = Vectors.of("T25_jgrapht_1.5.2").get("journey_graph");
        List<Ways.Way> edges = new ArrayList<>();
        expected.get("edges").forEach(edge -> edges.add(new Ways.Way(new Id(edge.get(0).stringValue()),
                new Id(edge.get(1).stringValue()), edge.get(2).doubleValue())));
        Ways ways = new Ways(edges.stream().map(Ways.Way::from).distinct().toList(), edges);
        Id from = new Id("ad");
        Id to = new Id("review");
        assertThat(ways.countRoutes(from, to)).isEqualTo(expected.get("simple_paths_ad_review").intValue());
        List<Ways.Route> routes = ways.routes(from, to, 10);
        assertThat(routes.getFirst().steps()).isEqualTo(ids(expected.get("most_likely")));
        assertThat(routes.stream().mapToDouble(Ways.Route::probability).toArray())
                .containsExactly(Vectors.list(expected.get("yen")), ROUNDED);
        assertThat(ways.loops()).containsExactly(ids(expected.get("cycles").get(0)));
        assertThat(ways.cutPoints()).containsExactlyElementsOf(ids(expected.get("cutpoints")));
        assertThat(ways.unavoidable(from, to)).containsExactly(new Id("cart"), new Id("pickup"));
    }

    private static List<Id> ids(JsonNode names) {
        List<Id> ids = new ArrayList<>();
        names.forEach(name -> ids.add(new Id(name.stringValue())));
        return ids;
    }
}
