package org.covoyage.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Social distance against the model's published test vectors, and which rule wins. */
class SocialDistanceTest {
    /** Vectors are rounded to four decimals. */
    private static final Offset<Double> ROUNDED = within(0.00005);
    private static final JsonNode VECTORS = vectors();
    private static final Id ANNA = new Id("anna");
    private static final Id STAGE = new Id("s1");

    @Test
    void theNumberOfOthersGrowsWithTheLogarithmOfTheGroup() {
        VECTORS.get("number").properties().forEach(vector -> assertThat(Criteria.ofGroup(
                Double.valueOf(vector.getKey()))).isCloseTo(vector.getValue().doubleValue(), ROUNDED));
        assertThat(Criteria.ofGroup(null)).isNull();
    }

    @Test
    void eachInstrumentForTheStrengthOfATieGivesItsScore() {
        Map<String, TieScore> instruments = Map.of("ios7", ios(7), "ios6", ios(6), "ios4", ios(4), "ios1", ios(1),
                "bogardus3", new TieScore(null, null, null, 3.0, null, null, null), "granovetter(3,4,3,2)",
                new TieScore(null, null, new TieStrength(3.0, 4.0, 3.0, 2.0), null, null, null, null));
        assertThat(instruments.keySet()).isEqualTo(VECTORS.get("tie").propertyNames().stream()
                .collect(java.util.stream.Collectors.toSet()));
        instruments.forEach((name, score) -> assertThat(score.distance()).as(name)
                .isCloseTo(VECTORS.get("tie").get(name).doubleValue(), ROUNDED));
    }

    @Test
    void anExplicitValueWinsThenClosenessThenStrengthThenAcceptance() {
        TieStrength strength = new TieStrength(0.0, 0.0, 0.0, 0.0);
        assertThat(new TieScore(0.2, 4.0, strength, 3.0, null, null, null).distance()).isEqualTo(0.2);
        assertThat(new TieScore(null, 4.0, strength, 3.0, null, null, null).distance()).isEqualTo(0.5);
        assertThat(new TieScore(null, null, strength, 1.0, null, null, null).distance()).isEqualTo(1.0);
        assertThat(new TieScore(null, null, new TieStrength(1.0, null, 1.0, 1.0), 1.0, null, null, null).distance())
                .isEqualTo(0.0);
        assertThat(new TieScore(null, null, null, null, Grade.A, null, null).distance()).isNull();
    }

    @Test
    void distanceIsTheWeightedMeanOfTheCriteria() {
        ModelParameters tieLed = new ModelParameters(ModelParameters.CIM, Weights.TIE_LED, 1, 0.5, 25, -0.25, 0.5, 1, 1);
        VECTORS.get("distance").properties().forEach(vector -> {
            Companion companion = companion(criteria(vector.getKey()), null);
            assertThat(SocialDistance.of(ModelParameters.DEFAULT, companion).value()).as(vector.getKey())
                    .isCloseTo(vector.getValue().doubleValue(), ROUNDED);
            assertThat(SocialDistance.of(tieLed, companion).value()).as(vector.getKey() + ", tie-led")
                    .isCloseTo(VECTORS.get("distanceTieLed").get(vector.getKey()).doubleValue(), ROUNDED);
        });
    }

    @Test
    void whatIsNotScoredIsLeftOutAndLowersTheCoverage() {
        Criteria friend = criteria("friend");
        Distance distance = SocialDistance.of(ModelParameters.DEFAULT, companion(new Criteria(null, friend.identity(),
                friend.membership(), friend.tie(), friend.number(), null, null), null));
        assertThat(distance.value()).isCloseTo(VECTORS.get("missing").get("d").doubleValue(), ROUNDED);
        assertThat(distance.coverage()).isCloseTo(VECTORS.get("missing").get("coverage").doubleValue(), ROUNDED);
    }

    @Test
    void nothingScoredIsNoDistanceAndNeverZero() {
        Distance distance = SocialDistance.of(ModelParameters.DEFAULT, companion(null, null));
        assertThat(distance).isEqualTo(new Distance(Double.NaN, 0, Distance.Basis.CRITERIA));
        Journey journey = journey(companion(null, null), tie(null, null));
        assertThat(weights(journey)).containsExactly(Double.NaN);
    }

    /** Who sets what: override of the tie, criteria of the tie, override of the companion, its criteria. */
    @ParameterizedTest
    @CsvSource({
        "true,  true,  true,  true,  0.9,  TIE_OVERRIDE",
        "true,  false, false, false, 0.9,  TIE_OVERRIDE",
        "false, true,  true,  true,  0.45, TIE_CRITERIA",
        "false, true,  false, true,  0.45, TIE_CRITERIA",
        "false, true,  true,  false, 0.8,  TIE_CRITERIA",
        "false, false, true,  true,  0.7,  COMPANION_OVERRIDE",
        "false, false, true,  false, 0.7,  COMPANION_OVERRIDE",
        "false, false, false, true,  0.1,  CRITERIA",
        "false, false, false, false, NaN,  CRITERIA"})
    void theFirstThatAppliesDecides(boolean tieOverride, boolean tieCriteria, boolean override, boolean criteria,
            double distance, Distance.Basis basis) {
        // The tie scores identity anew; presence stays the companion's: mean of 0.1 and 0.8.
        Criteria general = new Criteria(Score.of(0.1, Grade.B), Score.of(0.1, Grade.B), null, null, null, null, null);
        Criteria own = new Criteria(null, Score.of(0.8, Grade.C), null, null, null, null, null);
        Companion companion = companion(criteria ? general : null,
                override ? new DistanceOverride(0.7, null, null) : null);
        Tie tie = tie(tieCriteria ? own : null, tieOverride ? new DistanceOverride(0.9, null, null) : null);

        Distance found = SocialDistance.of(ModelParameters.DEFAULT, companion, tie);

        assertThat(found.basis()).isEqualTo(basis);
        assertThat(found.value()).isEqualTo(distance, within(1e-12));
        assertThat(weights(journey(companion, tie))).containsExactly(found.value());
    }

    @Test
    void newWeightsMoveEveryTieThatRestsOnCriteria() {
        Journey journey = journey(companion(criteria("adviser"), null), tie(null, null));
        List<Double> seen = new ArrayList<>(weights(journey));
        ModelParameters tieLed = new ModelParameters(ModelParameters.CIM, Weights.TIE_LED, 1, 0.5, 25, -0.25, 0.5, 1, 1);
        Change inverse = journey.apply(Change.of(journey).replace(scenario(tieLed)).build());
        seen.addAll(weights(journey));
        journey.apply(inverse);
        seen.addAll(weights(journey));
        assertThat(seen.get(0)).isCloseTo(0.3667, ROUNDED).isEqualTo(seen.get(2));
        assertThat(seen.get(1)).isCloseTo(0.4917, ROUNDED);
    }

    private static List<Double> weights(Journey journey) {
        return journey.graph().edgeSet().stream().map(journey.graph()::getEdgeWeight).toList();
    }

    private static Journey journey(Companion companion, Tie tie) {
        return Journey.of(List.of(scenario(null), new Stage(STAGE, "S", null, null, null, null, null, null, null, null,
                null, null), companion, tie));
    }

    private static Scenario scenario(ModelParameters parameters) {
        return new Scenario(new Id("now"), "Now", null, null, null, parameters);
    }

    private static Criteria criteria(String name) {
        JsonNode x = VECTORS.get("criteria").get(name);
        return new Criteria(score(x.get(0)), score(x.get(1)), score(x.get(2)),
                new TieScore(x.get(3).doubleValue(), null, null, null, null, null, null), score(x.get(4)), null, null);
    }

    private static Score score(JsonNode value) {
        return Score.of(value.doubleValue(), Grade.B);
    }

    private static TieScore ios(double closeness) {
        return TieScore.closeness(closeness, Grade.C);
    }

    private static Companion companion(Criteria criteria, DistanceOverride override) {
        return new Companion(ANNA, "Anna", null, CompanionKind.values()[0], null, null, null, criteria, null, override,
                null, null, null, null, false, null, null);
    }

    private static Tie tie(Criteria criteria, DistanceOverride override) {
        return new Tie(new Id("t1"), ANNA, STAGE, 1.0, null, null, null, criteria, override, null, null);
    }

    private static JsonNode vectors() {
        try (InputStream in = SocialDistanceTest.class.getResourceAsStream("distances.json")) {
            return new JsonMapper().readTree(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
