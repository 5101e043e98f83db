package org.covoyage.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.covoyage.insight.Vectors.ROUNDED;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractDoubleArrayAssert;
import org.covoyage.journey.Companion;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.Criteria;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Id;
import org.covoyage.journey.ModelParameters;
import org.covoyage.journey.Phase;
import org.covoyage.journey.SocialDistance;
import org.covoyage.journey.TieScore;
import org.covoyage.journey.TieStrength;
import org.covoyage.journey.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The model against its published vectors T01 to T11 and T24. */
class InfluenceVectorsTest {
    private static final List<String> FIVE = List.of("spouse", "friend", "adviser", "influencer", "reviews");

    /** The five at one stage, as T06, T07, T08 and T09 have them. */
    private static CircleBuilder five() {
        CircleBuilder builder = new CircleBuilder().stage("s", 1, 0.2, 1, Phase.DECISION);
        double[] strength = {1, 1, 1.5, 0.5, 1};
        double[] involvement = {1, 0.8, 0.6, 0.5, 1};
        double[] voices = {1, 1, 1, 1, 10};
        double[] direction = Vectors.list(Vectors.of("T06_stage").get("v"));
        for (int i = 0; i < FIVE.size(); i++) {
            builder.companion(FIVE.get(i), strength[i], Vectors.criteria(FIVE.get(i)), Grade.B)
                    .tie(FIVE.get(i), "s", involvement[i], direction[i], voices[i]);
        }
        return builder;
    }

    private static StageInfluence stage(Circle circle) {
        return JourneyInfluence.of(circle).stages().getFirst();
    }

    private static AbstractDoubleArrayAssert<?> assertAll(StageInfluence stage,
            ToDoubleFunction<TieInfluence> what) {
        return assertThat(stage.companions().stream().mapToDouble(what).toArray());
    }

    @Test
    void t01TheNumberOfOthersBecomesAScore() {
        Vectors.numbers(Vectors.of("T01_number")).forEach((group, score) ->
                assertThat(Criteria.ofGroup(Double.valueOf(group))).as("G = " + group).isCloseTo(score, ROUNDED));
    }

    @Test
    void t02EachInstrumentGivesItsScoreOfTheTie() {
        Map<String, TieScore> instruments = Map.of("ios7", TieScore.closeness(7, null), "ios6",
                TieScore.closeness(6, null), "ios4", TieScore.closeness(4, null), "ios1", TieScore.closeness(1, null),
                "bogardus3", new TieScore(null, null, null, 3.0, null, null, null), "granovetter(3,4,3,2)",
                new TieScore(null, null, new TieStrength(3.0, 4.0, 3.0, 2.0), null, null, null, null));
        Map<String, Double> expected = Vectors.numbers(Vectors.of("T02_tie"));
        assertThat(instruments.keySet()).isEqualTo(expected.keySet());
        expected.forEach((name, score) -> assertThat(instruments.get(name).distance()).as(name)
                .isCloseTo(score, ROUNDED));
    }

    @Test
    void t03AndT04DistancesAndCoverageAreTheCirclesOwn() {
        Circle circle = five().circle();
        JourneyInfluence influence = JourneyInfluence.of(circle);
        JourneyInfluence tieLed = JourneyInfluence.of(five().with(
                CircleBuilder.parameters(Weights.TIE_LED, 1, 0.5)).circle());
        for (int c = 0; c < FIVE.size(); c++) {
            assertThat(influence.companions().get(c).distance())
                    .isCloseTo(Vectors.of("T03_distance").get(FIVE.get(c)).doubleValue(), ROUNDED);
            assertThat(tieLed.companions().get(c).distance())
                    .isCloseTo(Vectors.of("T03b_distance_tieLed").get(FIVE.get(c)).doubleValue(), ROUNDED);
        }
        Criteria friend = Vectors.criteria("friend");
        Companion unseen = new Companion(new Id("f"), "f", null, CompanionKind.PERSON, null, null, null, new Criteria(
                null, friend.identity(), friend.membership(), friend.tie(), friend.number(), null, null), null, null,
                null, null, null, null, false, null, null);
        assertThat(SocialDistance.of(ModelParameters.DEFAULT, unseen)).satisfies(distance -> {
            assertThat(distance.value()).isCloseTo(Vectors.of("T04_missing").get("d").doubleValue(), ROUNDED);
            assertThat(distance.coverage()).isCloseTo(Vectors.of("T04_missing").get("coverage").doubleValue(), ROUNDED);
        });
    }

    @ParameterizedTest
    @CsvSource({"spouse p=1,1,1,1", "friend p=.8,.8,1,1", "adviser p=.6 S=1.5,.6,1.5,1",
        "influencer p=.5 S=.5,.5,.5,1", "reviews p=1 n=10,1,1,10", "reviews p=1 n=20,1,1,20", "friend p=1,1,1,1"})
    void t05AWeightIsInvolvementTimesStrengthTimesImmediacyTimesTheRootOfTheVoices(String name, double p,
            double strength, double n) {
        String who = name.substring(0, name.indexOf(' '));
        Circle circle = new CircleBuilder().stage("s", 1, 0, 1, null)
                .companion(who, strength, Vectors.criteria(who), Grade.B).tie(who, "s", p, 0, n).circle();
        assertThat(stage(circle).companions().getFirst().weight())
                .isCloseTo(Vectors.of("T05_weight").get(name).doubleValue(), ROUNDED);
    }

    @Test
    void t06AStageSharesTheSay() {
        JsonNode expected = Vectors.of("T06_stage");
        StageInfluence stage = stage(five().circle());
        assertThat(new double[] {stage.totalWeight(), stage.socialShare(), stage.self(), stage.netDirection(),
            stage.inclination(), stage.conflict(), stage.concentration().hhi(), stage.concentration().effective()})
                .containsExactly(Stream.of("W", "SI", "self", "V", "y", "P", "HHI_q", "ENC_q")
                        .mapToDouble(member -> expected.get(member).doubleValue()).toArray(), ROUNDED);
        assertAll(stage, TieInfluence::weight).containsExactly(Vectors.list(expected.get("w")), ROUNDED);
        assertAll(stage, TieInfluence::share).containsExactly(Vectors.list(expected.get("share")), ROUNDED);
        assertAll(stage, TieInfluence::part).containsExactly(Vectors.list(expected.get("q")), ROUNDED);
    }

    @Test
    void t07WithoutACompanionInclinationAndSocialShareChange() {
        Circle circle = five().circle();
        StageInfluence stage = stage(circle);
        for (TieInfluence tie : stage.companions()) {
            JsonNode expected = Vectors.of("T07_removal").get(tie.companion().value());
            assertThat(tie.inclinationChange()).isCloseTo(expected.get("dy").doubleValue(), ROUNDED);
            assertThat(tie.socialShareChange()).isCloseTo(expected.get("dSI").doubleValue(), ROUNDED);
            Removal removal = Removal.of(circle, Set.of(tie.companion()));
            assertThat(removal.inclinationChange().getFirst()).isCloseTo(expected.get("closed").doubleValue(), ROUNDED);
            assertThat(removal.socialShareChange().getFirst()).isCloseTo(expected.get("dSI").doubleValue(), ROUNDED);
        }
    }

    @ParameterizedTest
    @CsvSource({"1,.5,'g=1,t=0.5'", "2,.5,'g=2,t=0.5'", "1,.24,'g=1,t=0.24'", "0.5,.5,'g=0.5,t=0.5'"})
    void t08DecayAndNumberExponentAreVariable(double gamma, double t, String vector) {
        StageInfluence stage = stage(five().with(CircleBuilder.parameters(Weights.EQUAL, gamma, t)).circle());
        assertAll(stage, TieInfluence::weight).containsExactly(Vectors.list(Vectors.of("T08_gamma_t").get(vector)),
                ROUNDED);
    }

    @Test
    void t09EvidenceGradesBecomeDeviations() {
        JsonNode expected = Vectors.of("T09_uncertainty");
        StageInfluence stage = stage(five().circle());
        assertAll(stage, TieInfluence::distanceDeviation).containsExactly(Vectors.list(expected.get("sd_d")), ROUNDED);
        assertAll(stage, TieInfluence::weightDeviation).containsExactly(Vectors.list(expected.get("sd_w")), ROUNDED);
        assertAll(stage, TieInfluence::shareDeviation).containsExactly(Vectors.list(expected.get("sd_share")), ROUNDED);
    }

    /** Six stages and the five companions of T10, whose grades are T11's too. */
    private static Circle journey() {
        JsonNode inputs = Vectors.of("T10_inputs");
        CircleBuilder builder = new CircleBuilder();
        inputs.get("stages_kappa_u_m").properties().forEach(stage -> builder.stage(stage.getKey(),
                stage.getValue().get(0).doubleValue(), stage.getValue().get(1).doubleValue(),
                stage.getValue().get(2).doubleValue(), null));
        for (JsonNode companion : inputs.get("comp")) {
            String name = companion.get("name").stringValue();
            Map<String, Grade> grades = new HashMap<>();
            companion.get("grade").properties().forEach(grade ->
                    grades.put(grade.getKey(), Grade.valueOf(grade.getValue().stringValue())));
            builder.companion(name, companion.get("S").doubleValue(), Vectors.criteria(companion.get("x"), grades),
                    grades.get("inv"));
            companion.get("inv").properties().forEach(tie -> builder.tie(name, tie.getKey(),
                    tie.getValue().get(0).doubleValue(), tie.getValue().get(1).doubleValue(),
                    tie.getValue().get(2).doubleValue()));
        }
        return builder.circle();
    }

    @Test
    void t10AJourneyRanksItsCompanions() {
        JsonNode expected = Vectors.of("T10_journey");
        JourneyInfluence influence = JourneyInfluence.of(journey());
        assertThat(influence.self()).isCloseTo(expected.get("self").doubleValue(), ROUNDED);
        assertThat(influence.socialShare()).isCloseTo(expected.get("SI").doubleValue(), ROUNDED);
        assertThat(influence.concentration().hhi()).isCloseTo(expected.get("HHI").doubleValue(), ROUNDED);
        assertThat(influence.concentration().effective()).isCloseTo(expected.get("ENC").doubleValue(), ROUNDED);
        for (StageInfluence stage : influence.stages()) {
            assertThat(stage.socialShare())
                    .isCloseTo(expected.get("SI_s").get(stage.stage().value()).doubleValue(), ROUNDED);
            assertThat(stage.inclination())
                    .isCloseTo(expected.get("y_s").get(stage.stage().value()).doubleValue(), ROUNDED);
        }
        for (CompanionInfluence companion : influence.companions()) {
            assertThat(companion.share())
                    .isCloseTo(expected.get("J").get(companion.companion().value()).doubleValue(), ROUNDED);
            assertThat(companion.consequence())
                    .isCloseTo(expected.get("R").get(companion.companion().value()).doubleValue(), ROUNDED);
        }
        assertThat(influence.ranking()).extracting(companion -> companion.companion().value())
                .containsExactly("spouse", "adviser", "friend", "reviews", "influencer");
    }

    @Test
    void t11RandomDrawsAgreeWithAnotherImplementation() {
        Circle circle = journey();
        JourneyInfluence influence = JourneyInfluence.of(circle);
        Map<String, Boolean> kinds = Map.of("grades", false, "structural", true);
        kinds.forEach((kind, structural) -> {
            Uncertainty found = Uncertainty.of(circle, influence, new Draws(4000, 11, structural));
            found.companions().forEach(spread -> {
                JsonNode expected = Vectors.of("T11_mc").get(kind).get(spread.companion().value());
                assertThat(new double[] {spread.low(), spread.median(), spread.high()}).as(kind + " " + spread)
                        .containsExactly(new double[] {expected.get("p05").doubleValue(),
                            expected.get("p50").doubleValue(), expected.get("p95").doubleValue()}, within(0.01));
                assertThat(spread.rankOne()).as(kind + " " + spread)
                        .isCloseTo(expected.get("Ptop").doubleValue(), within(0.03));
            });
        });
    }

    @Test
    void t24AnEmptyStageIsTheCustomersOwn() {
        JsonNode expected = Vectors.of("T24_empty_stage");
        StageInfluence stage = stage(new CircleBuilder().stage("s", 1, 0.3, 1, null).circle());
        assertThat(stage.totalWeight()).isEqualTo(expected.get("W").doubleValue());
        assertThat(stage.socialShare()).isEqualTo(expected.get("SI").doubleValue());
        assertThat(stage.self()).isEqualTo(expected.get("self").doubleValue());
        assertThat(stage.inclination()).isEqualTo(expected.get("y").doubleValue());
        assertThat(stage.companions()).isEmpty();
        // The vector's 0 stands for undefined.
        assertThat(stage.netDirection()).isNaN();
        assertThat(stage.conflict()).isNaN();
        assertThat(stage.concentration()).isEqualTo(Concentration.NONE);
    }
}
