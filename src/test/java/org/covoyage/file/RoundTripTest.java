package org.covoyage.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.covoyage.journey.Card;
import org.covoyage.journey.Change;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Project;
import org.covoyage.journey.Scenario;
import org.covoyage.journey.Stage;
import org.covoyage.testing.RandomChange;
import org.covoyage.testing.RandomJourney;
import org.covoyage.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is written can be read, is the same, and is written the same again. */
@Execution(ExecutionMode.CONCURRENT)
class RoundTripTest {
    @ParameterizedTest
    @EnumSource(Texts.class)
    void aRandomProjectComesBackEqualAndIsWrittenTheSameAgain(Texts texts) {
        for (int seed = 0; seed < 40; seed++) {
            Project project = RandomJourney.seed(seed).texts(texts).fullness(seed % 5 / 4.0).project(1 + seed % 3);
            byte[] first = new ProjectWriter().bytes(project, Kept.nothing());
            Opened.Usable opened = Samples.whole(first);
            assertThat(parts(opened.project())).isEqualTo(parts(project));
            assertThat(Samples.text(Samples.written(opened))).isEqualTo(Samples.text(first));
        }
    }

    @Test
    void anEditedAndUndoneProjectIsWrittenAsBefore() {
        for (int seed = 0; seed < 10; seed++) {
            Project project = RandomJourney.seed(seed).project(1);
            byte[] before = new ProjectWriter().bytes(project, Kept.nothing());
            Journey journey = Samples.journey(project);
            RandomChange changes = new RandomChange(new SplittableRandom(seed), Texts.HOSTILE);
            List<Change> undo = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                undo.add(journey.apply(changes.next(journey)));
            }
            byte[] edited = new ProjectWriter().bytes(project, Kept.nothing());
            assertThat(Samples.text(Samples.written(Samples.whole(edited)))).isEqualTo(Samples.text(edited));
            undo.reversed().forEach(journey::apply);
            assertThat(Samples.text(new ProjectWriter().bytes(project, Kept.nothing()))).isEqualTo(Samples.text(before));
        }
    }

    @ParameterizedTest
    @MethodSource("formatted")
    void aHandFormattedFileBecomesCanonical(byte[] byHand) {
        assertThat(Samples.text(Samples.written(Samples.whole(byHand)))).isEqualTo(Samples.text(Samples.small()));
    }

    static Stream<byte[]> formatted() {
        String canonical = Samples.text(Samples.small());
        JsonNode tree = Limits.mapper().readTree(canonical);
        return Stream.of(tree.toString(), tree.toPrettyString(), canonical.replace("\n", "\r\n"), "\uFEFF" + canonical,
                "\n\n  " + canonical + "\n\n", canonical.replace("é", "\\u00e9"), reversed(tree).toPrettyString(),
                canonical.replace(": 0.2,", ": 20e-2,")).map(Samples::bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\uD83D", "\\uDE00", "a\\uDE00\\uD83Db", "\\uD83D\\uD83D\\uDE00"})
    void halfACharacterStaysWhatItWas(String escaped) {
        String file = Samples.text(Samples.small()).replaceFirst("\"name\": \"Choisir\"",
                "\"name\": \"" + escaped.replace("\\", "\\\\") + "\"");
        Opened.Usable opened = Samples.whole(Samples.bytes(file));
        assertThat(Samples.text(Samples.written(opened)))
                .contains("\"" + escaped.replace("\\uD83D\\uDE00", "\uD83D\uDE00") + "\"");
    }

    @Test
    void aSmallProjectLooksAsAPersonWouldWriteIt() {
        Stage buy = new Stage(new Id("buy"), "Acheter \"vite\"", null, null, null, 1.50, -0.0, 1e-7, null, "#0B6E99", null,
                null);
        Lane lane = new Lane(new Id("pains"), LaneType.BACK_STAGE, null, true, 40.0, null);
        List<Element> elements = List.of(new Scenario(new Id("now"), "Aujourd’hui", null, null, null, null), buy, lane,
                Card.of(new Id("c1"), lane.id(), buy.id(), "Long\u2028" + "mot ".repeat(30).strip()));
        Project project = new Project(new Cover("Été", null, null, null, null, null, null),
                List.of(Journey.of(elements)));
        assertThat(Samples.text(new ProjectWriter().bytes(project, Kept.nothing()))).isEqualTo("""
                {
                  "format": "covoyage",
                  "version": 1,
                  "minReader": 1,
                  "title": "Été",
                  "scenarios": [
                    {
                      "id": "now",
                      "name": "Aujourd’hui",
                      "stages": [
                        {
                          "id": "buy",
                          "name": "Acheter \\"vite\\"",
                          "ownJudgement": 1.5,
                          "inclination": 0,
                          "importance": 0.0000001,
                          "colour": "#0B6E99"
                        }
                      ],
                      "lanes": [
                        {"id": "pains", "type": "back-stage", "hidden": true, "height": 40}
                      ],
                      "cards": [
                        {
                          "id": "c1",
                          "lane": "pains",
                          "stage": "buy",
                          "text": "Long\u2028%s"
                        }
                      ]
                    }
                  ]
                }
                """.formatted("mot ".repeat(30).strip()));
    }

    private static List<Object> parts(Project project) {
        List<Object> parts = new ArrayList<>(List.of(project.cover()));
        project.scenarios().forEach(journey -> Arrays.stream(Kind.values()).forEach(kind -> parts.add(journey.all(kind))));
        return parts;
    }

    /** The same tree with the members of every object in the opposite order. */
    private static JsonNode reversed(JsonNode node) {
        if (node.isArray()) {
            var array = tools.jackson.databind.node.JsonNodeFactory.instance.arrayNode();
            node.forEach(entry -> array.add(reversed(entry)));
            return array;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode object = tools.jackson.databind.node.JsonNodeFactory.instance.objectNode();
        new ArrayList<>(node.properties()).reversed().forEach(member -> object.set(member.getKey(),
                reversed(member.getValue())));
        return object;
    }
}
