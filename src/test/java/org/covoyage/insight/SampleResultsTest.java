package org.covoyage.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The samples give what an independent implementation found for the same journeys. */
class SampleResultsTest {
    private static final Offset<Double> FOUR_DECIMALS = within(0.00006);
    private static final Offset<Double> DRAWN = within(0.03);
    private static final int DRAWS = 8000;

    static Stream<JsonNode> samples() {
        return StreamSupport.stream(Vectors.read("sample-results.json").spliterator(), false);
    }

    static Journey journey(String language, String sample, String scenario) {
        Opened opened = new ProjectReader().open(Path.of("samples", language, sample + ".covoyage"));
        return ((Opened.Usable) opened).project().scenario(new Id(scenario)).orElseThrow();
    }

    private static Circle circle(JsonNode expected) {
        return Circle.of(journey("en", expected.get("sample").stringValue(), expected.get("scenario").stringValue()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void pointValuesAgreeToFourDecimals(JsonNode expected) {
        JourneyInfluence found = JourneyInfluence.of(circle(expected));
        Map<String, Double> journey = Map.of("self", found.self(), "socialShare", found.socialShare(), "hhi",
                found.concentration().hhi(), "effective", found.concentration().effective());
        journey.forEach((member, value) -> assertThat(value).as(member)
                .isCloseTo(expected.get(member).doubleValue(), FOUR_DECIMALS));
        assertThat(found.companions()).hasSize(expected.get("distance").size()).allSatisfy(companion -> {
            String id = companion.companion().value();
            assertThat(companion.distance()).isCloseTo(expected.get("distance").get(id).doubleValue(), FOUR_DECIMALS);
            assertThat(companion.share()).isCloseTo(expected.get("share").get(id).doubleValue(), FOUR_DECIMALS);
            assertThat(companion.consequence())
                    .isCloseTo(expected.get("consequence").get(id).doubleValue(), FOUR_DECIMALS);
        });
        assertThat(found.stages()).hasSize(expected.get("stageSocialShare").size()).allSatisfy(stage -> {
            String id = stage.stage().value();
            assertThat(stage.socialShare())
                    .isCloseTo(expected.get("stageSocialShare").get(id).doubleValue(), FOUR_DECIMALS);
            assertThat(stage.inclination())
                    .isCloseTo(expected.get("stageInclination").get(id).doubleValue(), FOUR_DECIMALS);
            assertThat(stage.conflict()).isCloseTo(expected.get("stageConflict").get(id).doubleValue(), FOUR_DECIMALS);
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theLeadIsAsCertainAsFoundElsewhere(JsonNode expected) {
        Circle circle = circle(expected);
        JourneyInfluence influence = JourneyInfluence.of(circle);
        for (boolean structural : new boolean[] {false, true}) {
            JsonNode leads = expected.get(structural ? "rankOneStructural" : "rankOne");
            assertThat(Uncertainty.of(circle, influence, new Draws(DRAWS, 20210101, structural)).companions())
                    .allSatisfy(spread -> assertThat(spread.rankOne()).as(spread.companion() + " " + structural)
                            .isCloseTo(leads.get(spread.companion().value()).doubleValue(), DRAWN));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void decisionUnitsAgree(JsonNode expected) {
        JsonNode units = expected.get("decisionUnits");
        assertThat(DecisionUnit.of(circle(expected))).hasSize(units == null ? 0 : units.size()).allSatisfy(unit -> {
            JsonNode of = units.get(unit.stage().value());
            assertThat(unit.inclination()).isCloseTo(of.get("Y").doubleValue(), FOUR_DECIMALS);
            assertThat(unit.agreement()).isCloseTo(of.get("agreement").doubleValue(), FOUR_DECIMALS);
            assertThat(unit.lowest()).isCloseTo(of.get("min").doubleValue(), FOUR_DECIMALS);
            assertThat(unit.isBlocked()).isEqualTo(of.get("blocked").booleanValue());
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void bothLanguagesGiveTheSameNumbers(JsonNode expected) {
        JourneyInfluence english = JourneyInfluence.of(circle(expected));
        JourneyInfluence french = JourneyInfluence.of(Circle.of(journey("fr", expected.get("sample").stringValue(),
                expected.get("scenario").stringValue())));
        assertThat(french).isEqualTo(english);
    }
}
