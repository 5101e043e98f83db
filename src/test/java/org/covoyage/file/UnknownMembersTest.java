package org.covoyage.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.covoyage.journey.Card;
import org.covoyage.journey.Change;
import org.covoyage.journey.Journey;
import org.covoyage.testing.RandomJourney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a later version or another program wrote beside ours is still there after an edit and a save. */
class UnknownMembersTest {
    private static final JsonMapper EXACT = Limits.mapper();
    private static final List<String> VALUES = List.of("0.10", "1e400", "-1e-400", "1234567890123456789012345",
            "0.1234567890123456789012345", "1.0", "100", "1e5", "-0.0", "null", "true", "\"\"", "[]", "{}",
            "\"\\u0000\\n\\\"\\\\/é😀\"", "[1, [2.50, {\"a\": [null, {\"b\": 0.30}]}]]", "1e2147483647",
            "{\"id\": \"s1\", \"deep\": {\"deep\": {\"deep\": [[[[[\"x\"]]]]]}}}");

    @Test
    void unknownMembersAtEveryLevelSurviveAnEditExactly() {
        byte[] full = new ProjectWriter().bytes(RandomJourney.seed(11).fullness(1).project(2), Kept.nothing());
        JsonNode tree = EXACT.readTree(full);
        int objects = sow(tree, 0);
        Map<String, JsonNode> sown = new TreeMap<>();
        gather("", tree, sown);
        assertThat(objects).isGreaterThan(300);
        assertThat(sown).hasSize(objects);

        Opened.Usable opened = Samples.whole(Samples.bytes(tree.toString()));
        Journey journey = Samples.journey(opened.project());
        Card card = journey.all(Card.class).getFirst();
        journey.apply(Change.of(journey).replace(card.withText("edited")).build());
        byte[] saved = Samples.written(opened);

        Map<String, JsonNode> reaped = new TreeMap<>();
        gather("", EXACT.readTree(saved), reaped);
        assertThat(reaped.keySet()).isEqualTo(sown.keySet());
        sown.forEach((path, value) -> assertThat(same(reaped.get(path), value)).as(path + ": " + value).isTrue());
        assertThat(Samples.text(saved)).contains(": 0.10", "\"edited\"");
        assertThat(Samples.text(Samples.written(Samples.whole(saved)))).isEqualTo(Samples.text(saved));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.10", "-0.10", "0", "-0.0", "1e400", "1E-400", "25e-3", "1.5e-99", "1e20", "1e21", "1.00e2",
        "1234567890123456789012345", "0.00000000000000000000000000000000000000000000000000000000000001",
        "123456789012345678901234567890123456789012345678901234567890e40",
        "1.2345678901234567890123456789012345678901234567890123456e-99", "1e2147483647", "1e-2147483647"})
    void aNumberKeepsItsValueAndCanBeReadAgain(String number) {
        JsonNode before = EXACT.readTree(number);
        StringBuilder out = new StringBuilder();
        new CanonicalJson(out).print(before, 0);
        assertThat(out).hasSizeLessThanOrEqualTo(Limits.NUMBER);
        JsonNode after = EXACT.readTree(out.toString());
        assertThat(same(after, before)).as("%s became %s", number, out).isTrue();
        StringBuilder again = new StringBuilder();
        new CanonicalJson(again).print(after, 0);
        assertThat(again).hasToString(out.toString());
    }

    @Test
    void anUnknownMemberGoesWithItsElementAndStaysWhenTheElementMoves() {
        String file = Samples.text(Samples.small()).replaceFirst("\"id\": \"s-choose\",",
                "\"id\": \"s-choose\", \"x-heat\": 0.50,");
        Opened.Usable opened = Samples.whole(Samples.bytes(file));
        Journey journey = Samples.journey(opened.project());
        journey.apply(Change.of(journey).move(journey.ids(org.covoyage.journey.Kind.STAGE).getFirst(), 1).build());
        String saved = Samples.text(Samples.written(opened));
        assertThat(saved.indexOf("\"x-heat\": 0.50")).isGreaterThan(saved.indexOf("\"id\": \"s-celebrate\""));
    }

    /** Adds an unknown member to every object of the file's own shape; returns to how many. */
    private static int sow(JsonNode node, int count) {
        int done = count;
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> member : List.copyOf(object.properties())) {
                done = sow(member.getValue(), done);
            }
            object.set("x-sown", EXACT.readTree(VALUES.get(done % VALUES.size())));
            done++;
        } else if (node.isArray()) {
            for (JsonNode entry : node) {
                done = sow(entry, done);
            }
        }
        return done;
    }

    private static void gather(String path, JsonNode node, Map<String, JsonNode> found) {
        if (node.isObject()) {
            node.properties().forEach(member -> {
                if (member.getKey().equals("x-sown")) {
                    found.put(path, member.getValue());
                } else {
                    gather(path + "/" + member.getKey(), member.getValue(), found);
                }
            });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                gather(path + "/" + node.get(i).path("id").asString(String.valueOf(i)), node.get(i), found);
            }
        }
    }

    /** Whether two trees have the same values, numbers compared with all their digits. */
    private static boolean same(JsonNode a, JsonNode b) {
        if (a.isNumber() && b.isNumber()) {
            return a.decimalValue().equals(b.decimalValue()) || Math.abs((long) a.decimalValue().scale()) < 1000
                    && Math.abs((long) b.decimalValue().scale()) < 1000
                    && a.decimalValue().compareTo(b.decimalValue()) == 0;
        }
        if (a.isArray() && b.isArray() && a.size() == b.size()) {
            for (int i = 0; i < a.size(); i++) {
                if (!same(a.get(i), b.get(i))) {
                    return false;
                }
            }
            return true;
        }
        if (a.isObject() && b.isObject()) {
            List<String> names = new ArrayList<>(a.propertyNames());
            return names.equals(new ArrayList<>(b.propertyNames()))
                    && names.stream().allMatch(name -> same(a.get(name), b.get(name)));
        }
        return a.equals(b);
    }
}
