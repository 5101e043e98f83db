package org.covoyage.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code covoyage insights} answers: the page in both languages, the JSON member by member, and misuse. */
class InsightsCommandTest {
    private static final String CAR = "samples/en/electric-car.covoyage";

    @TempDir
    private Path folder;

    private record Outcome(int code, String out, String err) {
    }

    private static Outcome run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> all = new ArrayList<>(List.of("insights"));
        all.addAll(List.of(args));
        int code = Cli.run(new PrintWriter(out), new PrintWriter(err), all.toArray(String[]::new));
        return new Outcome(code, out.toString(), err.toString());
    }

    private static JsonNode json(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--json");
        Outcome outcome = run(all.toArray(String[]::new));
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isEqualTo(ExitCode.FINE);
        return new JsonMapper().readTree(outcome.out());
    }

    /** The page is golden: whoever changes a word changes it there too, having read the whole. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void theCarsPageIsTheOneThatWasRead(String language) throws IOException {
        try (InputStream golden = InsightsCommandTest.class.getResourceAsStream("insights-car-" + language + ".txt")) {
            assertThat(run("samples/" + language + "/electric-car.covoyage")).isEqualTo(new Outcome(ExitCode.FINE,
                    new String(golden.readAllBytes(), StandardCharsets.UTF_8), ""));
        }
    }

    @Test
    void theJsonHasEveryMemberPromised() {
        JsonNode root = json(CAR);
        assertThat(names(root)).contains("model", "parameters", "journey", "stages", "companions", "network",
                "decisionUnits", "loop", "flags");
        assertThat(root.get("model").stringValue()).isEqualTo("CIM 1.0");
        assertThat(names(root.get("journey"))).contains("self", "socialShare", "hhi", "effectiveCompanions",
                "evidence");
        assertThat(names(root.get("stages").get(0))).contains("id", "name", "totalWeight", "socialShare", "self",
                "inclination", "netDirection", "conflict", "hhi", "effectiveCompanions", "companions", "network");
        assertThat(names(root.get("stages").get(0).get("companions").get(0))).contains("id", "distance", "weight",
                "share", "inclinationChangeWithout");
        assertThat(names(root.get("stages").get(0).get("network"))).contains("totalShare", "inclination");
        assertThat(names(root.get("companions").get(0))).contains("id", "name", "rank", "distance", "coverage",
                "share", "consequence", "reach", "shareLow", "shareMedian", "shareHigh", "rankOneProbability");
        assertThat(names(root.get("loop").get(0))).contains("round", "sharingInclination", "journeyInclination");
    }

    @Test
    void numbersAreUnroundedAndAddUp() {
        JsonNode root = json(CAR);
        JsonNode julien = root.get("companions").get(0);
        assertThat(julien.get("id").stringValue()).isEqualTo("julien");
        assertThat(julien.get("share").doubleValue()).isCloseTo(0.2665, within(0.00005)).isNotEqualTo(0.2665);
        double sum = root.get("journey").get("self").doubleValue();
        for (JsonNode companion : root.get("companions")) {
            sum += companion.get("share").doubleValue();
        }
        assertThat(sum).isCloseTo(1, within(1e-9));
        double total = 0;
        for (JsonNode share : root.get("network").get("totalShare")) {
            total += share.doubleValue();
        }
        assertThat(total).isCloseTo(1, within(1e-9));
    }

    @Test
    void decisionUnitsNameWhoBlocks() {
        JsonNode units = json("samples/en/family-holiday.covoyage").get("decisionUnits");
        assertThat(units).hasSize(2);
        assertThat(names(units.get(1))).contains("stage", "inclination", "agreement", "blocked", "blockedBy");
        assertThat(units.get(1).get("blocked").booleanValue()).isTrue();
        assertThat(units.get(1).get("blockedBy").get(0).stringValue()).isEqualTo("colette");
    }

    @Test
    void whatIsUndefinedIsNullAndNeverNought() throws IOException {
        Path file = folder.resolve("alone.covoyage");
        Files.writeString(file, """
                {"format": "covoyage", "version": 1, "title": "Alone", "scenarios": [{"id": "now", "name": "Now",
                 "stages": [{"id": "s1", "name": "One", "inclination": 0.3}],
                 "companions": [{"id": "anna", "name": "Anna", "kind": "person"}],
                 "ties": [{"id": "t1", "companion": "anna", "stage": "s1", "involvement": 1}]}]}
                """);
        JsonNode root = json(file.toString());
        assertThat(nulls(root.get("journey"))).containsExactlyInAnyOrder("hhi", "effectiveCompanions", "evidence");
        assertThat(nulls(root.get("stages").get(0))).containsExactlyInAnyOrder("netDirection", "conflict", "hhi",
                "effectiveCompanions");
        assertThat(root.get("stages").get(0).get("inclination").doubleValue()).isEqualTo(0.3);
        assertThat(nulls(root.get("companions").get(0))).contains("rank", "distance", "share", "consequence",
                "shareLow", "shareMedian", "shareHigh", "rankOneProbability").doesNotContain("coverage", "reach");
        assertThat(root.has("network")).isFalse();
        assertThat(run(file.toString()).out()).contains("left out: no distance");
    }

    @Test
    void companionsLeaveByIdOrNameAndTogether() {
        JsonNode whole = json(CAR);
        JsonNode root = json(CAR, "--without", "julien", "--without", "Samira");
        assertThat(root.get("companions")).hasSize(5);
        assertThat(root.get("without").get("companions").toString()).isEqualTo("[\"julien\",\"samira\"]");
        for (int s = 0; s < 6; s++) {
            JsonNode change = root.get("without").get("stages").get(s);
            assertThat(change.get("inclinationBefore")).isEqualTo(whole.get("stages").get(s).get("inclination"));
            assertThat(change.get("inclinationAfter")).isEqualTo(root.get("stages").get(s).get("inclination"));
        }
    }

    @Test
    void theSameSeedGivesTheSamePageAndAnotherSeedAnother() {
        assertThat(run(CAR, "--json", "--seed", "1").out()).isEqualTo(run(CAR, "--json", "--seed", "1").out())
                .isNotEqualTo(run(CAR, "--json", "--seed", "2").out());
        JsonNode parameters = json(CAR, "--seed", "-5", "--draws", "100", "--structural").get("parameters");
        assertThat(parameters.get("seed").longValue()).isEqualTo(-5);
        assertThat(parameters.get("draws").intValue()).isEqualTo(100);
        assertThat(parameters.get("structural").booleanValue()).isTrue();
    }

    @Test
    void anUnknownCompanionIsMisuseThatNamesTheKnownOnes() {
        Outcome outcome = run(CAR, "--without", "Julian");
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("no companion Julian", "julien (Julien)", "samira (Samira)");
    }

    @Test
    void anUnknownScenarioAndDrawsOutOfRangeAreMisuse() {
        assertThat(run("samples/en/click-and-collect.covoyage", "--scenario", "later").err())
                .contains("no scenario later", "before (Before), after (After: Paule in person)");
        assertThat(run(CAR, "--draws", "0").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run(CAR, "--draws", "many").code()).isEqualTo(ExitCode.USAGE);
        assertThat(json("samples/en/click-and-collect.covoyage", "--scenario", "after").get("scenario").get("id")
                .stringValue()).isEqualTo("after");
    }

    @Test
    void aJourneyWhereNoStageCountsIsRefusedInTheProjectsLanguage() throws IOException {
        Path file = folder.resolve("nothing.covoyage");
        Files.writeString(file, """
                {"format": "covoyage", "version": 1, "title": "Rien", "language": "fr", "scenarios": [{"id": "now",
                 "name": "Rien", "stages": [{"id": "s1", "name": "Une", "importance": 0}]}]}
                """);
        Outcome outcome = run(file.toString());
        assertThat(outcome.code()).isEqualTo(ExitCode.INPUT);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("toutes les étapes ont une importance de 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"card-fraud", "click-and-collect", "corner-bakery", "electric-car", "family-holiday",
        "hip-replacement", "house-twenty-stages", "scheduling-software"})
    void everySampleHasAPageInBothLanguages(String sample) {
        for (String language : List.of("en", "fr")) {
            Outcome outcome = run("samples/" + language + "/" + sample + ".covoyage", "--draws", "50");
            assertThat(outcome.code()).isEqualTo(ExitCode.FINE);
            assertThat(outcome.err()).isEmpty();
            assertThat(outcome.out()).contains(language.equals("en") ? "not a measurement" : "pas une mesure")
                    .doesNotContain("NaN", "null", "{");
        }
    }

    private static Set<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static Set<String> nulls(JsonNode object) {
        return object.properties().stream().filter(member -> member.getValue().isNull())
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}
