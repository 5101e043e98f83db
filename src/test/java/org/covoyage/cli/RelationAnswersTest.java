package org.covoyage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Both sides of the relation in the JSON answer. Two samples are golden, whole: after a change that is meant,
 * {@code -Dgolden.update=true} writes them anew, to be read before they are committed.
 */
class RelationAnswersTest {
    private static final List<String> MEMBERS = List.of("touchpoints", "mirror", "perceptionGap", "humanHand",
            "momentsOfTruth", "emotion", "coherence", "roles", "complaints", "consent", "loyalty", "intrusion",
            "evidence", "flags");

    @TempDir
    private Path folder;

    private static String run(int code, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> all = new ArrayList<>(List.of("insights"));
        all.addAll(List.of(args));
        assertThat(Cli.run(new PrintWriter(out), new PrintWriter(err), all.toArray(String[]::new))).isEqualTo(code);
        return out + err.toString();
    }

    private static JsonNode json(String file, String... more) {
        List<String> args = new ArrayList<>(List.of(file, "--json", "--draws", "20"));
        args.addAll(List.of(more));
        return new JsonMapper().readTree(run(ExitCode.FINE, args.toArray(String[]::new)));
    }

    @ParameterizedTest
    @CsvSource({"en,corner-bakery", "fr,card-fraud"})
    void theWholeAnswerIsTheOneThatWasRead(String language, String sample) throws IOException {
        JsonNode root = json("samples/" + language + "/" + sample + ".covoyage");
        String answer = MEMBERS.stream().map(member -> "\"" + member + "\": " + root.get(member).toPrettyString())
                .collect(Collectors.joining(",\n", "{\n", "\n}\n")).replace("\r\n", "\n");
        Path golden = Path.of("src/test/resources/org/covoyage/cli/relation-" + sample + "-" + language + ".json");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, answer);
        }
        assertThat(answer).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }

    @Test
    void whatIsUnknownIsNullAndNeverNought() throws IOException {
        Path file = folder.resolve("bare.covoyage");
        Files.writeString(file, """
                {"format": "covoyage", "version": 1, "title": "Bare", "scenarios": [{"id": "now", "name": "Now",
                 "stages": [{"id": "s1", "name": "One"}],
                 "touchpoints": [{"id": "t1", "stage": "s1", "name": "Counter"}]}]}
                """);
        JsonNode root = json(file.toString());
        JsonNode touchpoint = root.get("touchpoints").get(0);
        assertThat(touchpoint.properties().stream().filter(member -> !member.getValue().isNull())
                .map(Map.Entry::getKey)).containsExactlyInAnyOrder("id", "name", "stage", "serves", "complaints");
        assertThat(root.get("mirror").get("gap").toString()).isEqualTo("{\"mean\":null,\"n\":0}");
        assertThat(root.get("emotion").get("mean").isNull()).isTrue();
        assertThat(root.get("emotion").get("peak").isNull()).isTrue();
        assertThat(root.get("intrusion").get("pressure").toString()).isEqualTo("{\"sum\":null,\"n\":0}");
        assertThat(root.get("evidence").get("index").isNull()).isTrue();
        assertThat(root.get("flags")).isEmpty();
        assertThat(run(ExitCode.FINE, file.toString(), "--draws", "20")).doesNotContain("Both sides", "asks for attention");
    }

    @Test
    void halfKnownIsNoVerdict() throws IOException {
        Path file = folder.resolve("half.covoyage");
        Files.writeString(file, """
                {"format": "covoyage", "version": 1, "title": "Half", "scenarios": [{"id": "now", "name": "Now",
                 "personas": [{"id": "p", "name": "P", "focal": true, "loyalty": {"attitude": 3, "behaviour": 8}}],
                 "stages": [{"id": "s1", "name": "One"}],
                 "touchpoints": [
                  {"id": "t1", "stage": "s1", "name": "A", "momentOfTruth": {"importance": 9}},
                  {"id": "t2", "stage": "s1", "name": "B", "momentOfTruth": {"decisionImpact": 6, "performance": 2}},
                  {"id": "t3", "stage": "s1", "name": "C", "momentOfTruth": {"importance": 8, "performance": 3}}],
                 "companions": [{"id": "c", "name": "C", "kind": "person", "override": {"distance": 0.5}}],
                 "ties": [{"id": "x", "companion": "c", "stage": "s1", "involvement": 0, "direction": -0.5}],
                 "measures": [{"id": "m", "name": "NPS", "kind": "nps", "promoters": 55, "detractors": 20}]}]}
                """);
        String answer = run(ExitCode.FINE, file.toString(), "--json", "--draws", "20");
        assertThat(answer).doesNotContain("-0.0,", "-0.0\n");
        JsonNode root = new JsonMapper().readTree(answer);
        JsonNode first = root.get("touchpoints").get(0).get("momentOfTruth");
        assertThat(first.get("candidate").isNull()).isTrue();
        assertThat(first.get("reading").isNull()).isTrue();
        JsonNode second = root.get("touchpoints").get(1).get("momentOfTruth");
        assertThat(second.get("candidate").asString()).isEqualTo("false");
        assertThat(second.get("reading").isNull()).isTrue();
        assertThat(root.get("touchpoints").get(2).get("momentOfTruth").get("reading").asString()).isEqualTo("act");
        JsonNode figure = root.get("loyalty").get("figures").get(0);
        assertThat(figure.get("value").asDouble()).isEqualTo(35);
        assertThat(figure.get("fewAnswers").isNull()).isTrue();
        JsonNode type = root.get("loyalty").get("types").get(0);
        assertThat(type.get("type").asString()).isEqualTo("spurious");
        assertThat(type.get("captive").isNull()).isTrue();
    }

    /** Silence about the kinds of data is no word that there are none: two criteria are two criteria. */
    @Test
    void dataOfUnknownKindsAreDataAndASheetOfNosIsNone() throws IOException {
        Path file = folder.resolve("kinds.covoyage");
        Files.writeString(file, """
                {"format": "covoyage", "version": 1, "title": "Kinds", "scenarios": [{"id": "now", "name": "Now",
                 "stages": [{"id": "s1", "name": "One"}],
                 "touchpoints": [
                  {"id": "t1", "stage": "s1", "name": "A", "data": {"dpia": ["scoring", "vulnerable"]}},
                  {"id": "t2", "stage": "s1", "name": "B",
                   "data": {"categories": [], "special": false, "child": false, "informed": false, "dpia": []}},
                  {"id": "t3", "stage": "s1", "name": "C", "data": {}}]}]}
                """);
        JsonNode consent = json(file.toString()).get("consent");
        assertThat(consent.get("n").asInt()).isEqualTo(1);
        assertThat(consent.get("dpiaExpected").toString()).isEqualTo("[\"t1\"]");
        assertThat(consent.get("coverage").toString()).isEqualTo("{\"mean\":0.0,\"n\":1}");
        assertThat(consent.get("uses").get(0).get("errors").toString()).isEqualTo("[\"no-basis\"]");
    }

    @Test
    void theWordsAreInTheLanguageThatWasAskedForAndTheNumbersAreTheSame() {
        JsonNode english = json("samples/en/card-fraud.covoyage", "--language", "en");
        JsonNode french = json("samples/en/card-fraud.covoyage", "--language", "fr");
        assertThat(french.get("flags").get(0).get("where")).isEqualTo(english.get("flags").get(0).get("where"));
        assertThat(french.get("flags").get(0).get("why").stringValue())
                .isNotEqualTo(english.get("flags").get(0).get("why").stringValue());
        assertThat(french.get("touchpoints")).isEqualTo(english.get("touchpoints"));
        assertThat(run(ExitCode.FINE, "samples/en/card-fraud.covoyage", "--draws", "20", "--language", "fr"))
                .contains("Les deux côtés de la relation", "Ce qui demande attention", "67\u202f%");
        assertThat(run(ExitCode.USAGE, "samples/en/card-fraud.covoyage", "--language", "de")).contains("can be: en, fr");
    }

    @Test
    void staleClaimsAreListedForAnAgeAndADay() {
        assertThat(json("samples/en/card-fraud.covoyage").get("evidence").get("stale").isNull()).isTrue();
        JsonNode young = json("samples/en/card-fraud.covoyage", "--stale-after", "24", "--on", "2026-06-01");
        JsonNode old = json("samples/en/card-fraud.covoyage", "--stale-after", "24", "--on", "2036-06-01");
        assertThat(young.get("evidence").get("stale")).isEmpty();
        assertThat(old.get("evidence").get("stale")).hasSizeGreaterThan(50);
        assertThat(old.get("evidence").get("toCheck").toString()).contains("\"stale\"");
        assertThat(run(ExitCode.USAGE, "samples/en/card-fraud.covoyage", "--stale-after", "-1")).contains("can be: 0, 1, 2");
        assertThat(run(ExitCode.USAGE, "samples/en/card-fraud.covoyage", "--on", "soon")).contains("--on");
    }

    /** The member names are promised in docs/insights-json.md. */
    @Test
    void everyMemberIsDocumented() throws IOException {
        String page = Files.readString(Path.of("docs/insights-json.md"));
        JsonNode root = json("samples/en/card-fraud.covoyage");
        root.properties().forEach(member -> assertThat(page).contains("`" + member.getKey()));
        MEMBERS.stream().filter(member -> root.get(member).isObject()).flatMap(member -> root.get(member).properties()
                .stream()).forEach(member -> assertThat(page).as(member.getKey()).contains("`" + member.getKey()));
        root.get("touchpoints").get(2).properties().forEach(member ->
                assertThat(page).as(member.getKey()).contains("`" + member.getKey()));
        root.get("flags").get(0).properties().forEach(member ->
                assertThat(page).as(member.getKey()).contains("`" + member.getKey()));
    }
}
