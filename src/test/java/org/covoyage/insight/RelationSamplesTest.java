package org.covoyage.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;
import org.covoyage.insight.relation.Consent;
import org.covoyage.insight.relation.MomentsOfTruth;
import org.covoyage.insight.relation.Relation;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Both sides of the relation in the samples are what an independent implementation found for the same journeys. */
class RelationSamplesTest {
    private static final Offset<Double> FOUR_DECIMALS = within(0.00006);

    /** Every variant in both languages. */
    static Stream<Object[]> samples() {
        return StreamSupport.stream(Vectors.read("relation-results.json").spliterator(), false)
                .flatMap(expected -> Stream.of("en", "fr").map(language -> new Object[] {expected, language}));
    }

    private static Relation relation(JsonNode expected, String language) {
        Journey journey = SampleResultsTest.journey(language, expected.get("sample").stringValue(),
                expected.get("scenario").stringValue());
        return Relation.of(journey);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void figuresAgreeToFourDecimals(JsonNode expected, String language) {
        Relation found = relation(expected, language);
        agree(expected.get("emotion"), Map.of("mean", found.emotion().mean().value(), "peak",
                found.emotion().peak().value(), "end", found.emotion().end().value(), "PE",
                found.emotion().peakEnd(), "memgap", found.emotion().memoryGap()));
        agree(expected.get("symmetry"), Map.of("n", (double) found.mirror().journey().gap().n(), "gap",
                found.mirror().journey().gap().value(), "index", found.mirror().journey().index().value()));
        assertThat(found.gap().points()).hasSize(expected.get("gap").get("n").intValue());
        assertThat(found.gap().journey().value()).isCloseTo(expected.get("gap").get("weighted").doubleValue(),
                FOUR_DECIMALS);
        agree(expected.get("alienation"), Map.of("AC", found.hands().journey().customer().value(), "AE",
                found.hands().journey().employee().value(), "AL", found.hands().journey().alienation().value()));
        assertThat(found.hands().journey().human().value()).isCloseTo(expected.get("humanTime").doubleValue(),
                FOUR_DECIMALS);
        assertThat(found.loyalty().ease().value()).isCloseTo(expected.get("CES").doubleValue(), FOUR_DECIMALS);
    }

    private static void agree(JsonNode expected, Map<String, Double> found) {
        assertThat(found).hasSize(expected.size());
        found.forEach((name, value) -> assertThat(value).as(name).isCloseTo(expected.get(name).doubleValue(),
                FOUR_DECIMALS));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void placesAgree(JsonNode expected, String language) {
        Relation found = relation(expected, language);
        assertThat(found.gap().ranking().getFirst().at().value())
                .isEqualTo(expected.get("gap").get("worst").stringValue());
        assertThat(found.moments().moments().stream().map(MomentsOfTruth.Point::at).map(Id::value).toList())
                .isEqualTo(texts(expected.get("MoT")));
        assertThat(found.moments().opportunities().getFirst().at().value())
                .isEqualTo(expected.get("topOpportunity").stringValue());
        assertThat(found.consent().uses().stream().filter(use -> use.assessment() == Consent.Assessment.EXPECTED)
                .map(use -> use.at().value()).toList()).isEqualTo(texts(expected.get("dpia")));
    }

    private static List<String> texts(JsonNode array) {
        return array.values().stream().map(JsonNode::stringValue).toList();
    }
}
