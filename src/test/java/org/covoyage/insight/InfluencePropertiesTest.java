package org.covoyage.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.covoyage.journey.Bond;
import org.covoyage.journey.Change;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Tie;
import org.covoyage.testing.RandomJourney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the model on any journey. */
class InfluencePropertiesTest {
    private static final Offset<Double> EXACT = within(1e-9);

    static Stream<Journey> journeys() {
        return Stream.iterate(1L, seed -> seed + 1).limit(40)
                .map(seed -> RandomJourney.seed(seed).stages(3 + (int) (seed % 9)).companions(1 + (int) (seed % 13))
                        .cards(0).fullness(seed % 3 == 0 ? 0.2 : 0.8).build());
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void sharesAndOwnJudgementSumToOne(Journey journey) {
        JourneyInfluence influence = JourneyInfluence.of(Circle.of(journey));
        assertThat(influence.stages()).allSatisfy(stage -> {
            assertThat(stage.self() + stage.companions().stream().mapToDouble(TieInfluence::share)
                    .filter(share -> !Double.isNaN(share)).sum()).isCloseTo(1, EXACT);
            assertThat(stage.socialShare() + stage.self()).isCloseTo(1, EXACT);
            assertThat(stage.inclination()).isBetween(-1.0, 1.0);
        });
        assertThat(influence.self() + influence.companions().stream().filter(CompanionInfluence::isRanked)
                .mapToDouble(CompanionInfluence::share).sum()).isCloseTo(1, EXACT);
        assertThat(influence.ranking()).filteredOn(CompanionInfluence::isRanked)
                .extracting(CompanionInfluence::share)
                .isSortedAccordingTo((one, other) -> Math.abs(one - other) < 1e-11 ? 0 : Double.compare(other, one));
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void distancesAreTheWeightsOfTheJourneysGraph(Journey journey) {
        Circle circle = Circle.of(journey);
        for (int i = 0; i < circle.ties(); i++) {
            assertThat(circle.distance[i]).isEqualTo(
                    (Double) journey.graph().getEdgeWeight(circle.ties[i]));
        }
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void theClosedFormOfARemovalIsWhatRecomputingGives(Journey journey) {
        Circle circle = Circle.of(journey);
        JourneyInfluence influence = JourneyInfluence.of(circle);
        for (CompanionInfluence companion : influence.companions()) {
            Removal removal = Removal.of(circle, Set.of(companion.companion()));
            if (companion.isRanked()) {
                assertThat(removal.consequence()).isCloseTo(companion.consequence(), EXACT);
            }
            for (int s = 0; s < influence.stages().size(); s++) {
                double expected = influence.stages().get(s).companions().stream()
                        .filter(tie -> tie.companion().equals(companion.companion()) && !Double.isNaN(tie.weight()))
                        .mapToDouble(TieInfluence::inclinationChange).sum();
                assertThat(removal.inclinationChange().get(s)).isCloseTo(expected, EXACT);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void networkRowsSumToOneAndOpinionsStayOnTheScale(Journey journey) {
        NetworkInfluence network = NetworkInfluence.of(Circle.of(journey));
        assertThat(network.totalShare().values().stream().mapToDouble(share -> share).sum()).isCloseTo(1, EXACT);
        assertThat(network.stages()).allSatisfy(stage -> {
            assertThat(stage.totalShare().values().stream().mapToDouble(share -> share).sum()).isCloseTo(1, EXACT);
            assertThat(stage.totalShare().values()).allMatch(share -> share > -1e-12);
            assertThat(stage.inclination()).isBetween(-1 - 1e-12, 1 + 1e-12);
        });
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void aNetworkWithoutBondsGivesTheDirectShares(Journey journey) {
        Journey unbound = journey.copy();
        Change.Builder change = Change.of(unbound);
        unbound.all(Bond.class).stream().map(Element::id).forEach(change::remove);
        unbound.apply(change.build());
        Circle circle = Circle.of(unbound);
        JourneyInfluence influence = JourneyInfluence.of(circle);
        NetworkInfluence network = NetworkInfluence.of(circle);
        assertThat(network.totalShare().get(circle.customer())).isCloseTo(influence.self(), EXACT);
        influence.companions().stream().filter(CompanionInfluence::isRanked).forEach(companion ->
                assertThat(network.totalShare().get(companion.companion())).isCloseTo(companion.share(), EXACT));
        for (int s = 0; s < influence.stages().size(); s++) {
            assertThat(network.stages().get(s).inclination())
                    .isCloseTo(influence.stages().get(s).inclination(), EXACT);
        }
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void theSharingLoopStartsAtTheJourneyAndStaysOnTheScale(Journey journey) {
        Circle circle = Circle.of(journey);
        JourneyInfluence influence = JourneyInfluence.of(circle);
        SharingLoop loop = SharingLoop.of(circle);
        assertThat(loop.rounds()).hasSize(6);
        assertThat(loop.rounds().getFirst().journeyInclination()).isCloseTo(influence.inclination(), EXACT);
        assertThat(loop.rounds()).allSatisfy(round -> assertThat(round.sharingInclination()).isBetween(-1.0, 1.0));
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void intervalsAreOrderedAndOnlyOneLeadsADraw(Journey journey) {
        Circle circle = Circle.of(journey);
        Uncertainty found = Uncertainty.of(circle, JourneyInfluence.of(circle), new Draws(200, 3, true));
        assertThat(found.companions()).filteredOn(spread -> !Double.isNaN(spread.low())).allSatisfy(spread -> {
            assertThat(spread.low()).isBetween(0.0, spread.median());
            assertThat(spread.high()).isBetween(spread.median(), 1.0);
        });
        assertThat(found.companions().stream().mapToDouble(Uncertainty.Spread::rankOne)
                .filter(lead -> !Double.isNaN(lead)).sum()).isBetween(0.0, 1 + 1e-9);
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws ExecutionException, InterruptedException {
        Circle circle = Circle.of(RandomJourney.seed(5).stages(12).companions(20).build());
        JourneyInfluence influence = JourneyInfluence.of(circle);
        Draws draws = new Draws(1000, 42, true);
        try (ForkJoinPool one = new ForkJoinPool(1); ForkJoinPool four = new ForkJoinPool(4)) {
            assertThat(one.submit(() -> Uncertainty.of(circle, influence, draws)).get())
                    .isEqualTo(four.submit(() -> Uncertainty.of(circle, influence, draws)).get());
        }
    }

    @Test
    void aCompanionsNoiseDoesNotDependOnWhoElseTravels() {
        // Alone at its stage, a companion's share is its own affair.
        CircleBuilder alone = new CircleBuilder().stage("s", 1, 0, 1, null).stage("t", 1, 0, 1, null)
                .at("anna", 0.3, 1).tie("anna", "s", 0.5, 0, 1);
        CircleBuilder company = new CircleBuilder().stage("s", 1, 0, 1, null).stage("t", 1, 0, 1, null)
                .at("zoe", 0.1, 1).tie("zoe", "t", 1, 0, 1).at("anna", 0.3, 1).tie("anna", "s", 0.5, 0, 1);
        Draws draws = new Draws(500, 1, false);
        Uncertainty.Spread first = Uncertainty.of(alone.circle(), JourneyInfluence.of(alone.circle()), draws)
                .companion(new Id("anna")).orElseThrow();
        Uncertainty.Spread second = Uncertainty.of(company.circle(), JourneyInfluence.of(company.circle()), draws)
                .companion(new Id("anna")).orElseThrow();
        assertThat(new double[] {second.low(), second.median(), second.high()})
                .containsExactly(first.low(), first.median(), first.high());
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void waysOfAnyJourneyAreAnsweredAndRoutesRepeatNothing(Journey journey) {
        Ways ways = Ways.ofStages(journey);
        Circle circle = Circle.of(journey);
        Id from = circle.stages().getFirst().id();
        Id to = circle.stages().getLast().id();
        assertThat(ways.routes(from, to, 5)).allSatisfy(route -> {
            assertThat(route.steps()).doesNotHaveDuplicates().startsWith(from).endsWith(to);
            assertThat(route.steps()).containsAll(ways.unavoidable(from, to));
        });
        assertThat(ways.loops()).allSatisfy(loop -> assertThat(loop).doesNotHaveDuplicates().hasSizeGreaterThan(1));
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void theCirclesStructureIsAnsweredForAnyJourney(Journey journey) {
        Circle circle = Circle.of(journey);
        Listening listening = Listening.of(circle);
        assertThat(listening.strongestChains(circle.customer())).allSatisfy(chain -> {
            assertThat(chain.strength()).isBetween(0.0, 1.0);
            assertThat(chain.path()).endsWith(circle.customer()).doesNotHaveDuplicates();
        });
        assertThat(listening.pageRank().values()).allMatch(Double::isFinite);
        assertThat(listening.katz().values()).allMatch(Double::isFinite);
        assertThat(listening.closeness().values()).allMatch(Double::isFinite);
        assertThat(listening.groups(circle.customer())).allMatch(group -> group.size() > 1)
                .noneMatch(group -> group.contains(circle.customer()));
        assertThat(listening.cutPoints(circle.customer()).values()).isNotNull();
        assertThat(journey.all(Tie.class)).hasSize(circle.ties());
    }
}
