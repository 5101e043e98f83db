package org.covoyage.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import org.covoyage.testing.RandomJourney;
import org.covoyage.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The schema says of every member what it means, and agrees with the reader. */
class SchemaTest {
    private static final String TEXT = new SchemaPrinter().schema();
    private static final JsonNode TREE = Limits.mapper().readTree(TEXT);
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(TEXT, InputFormat.JSON);

    @Test
    void everyMemberHasADescriptionAndEveryNumberItsUnitAndRangeInWords() {
        List<String> silent = new ArrayList<>();
        List<String> members = new ArrayList<>();
        visit("", TREE, silent, members);
        assertThat(silent).isEmpty();
        assertThat(members).hasSizeGreaterThan(200).contains("/title", "/scenarios/parameters", "/Tie/involvement",
                "/Weights/tie", "/PersonalData/neededAt");
    }

    @Test
    void itIsAValidSchemaItself() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(TEXT, InputFormat.JSON)).isEmpty();
    }

    @Test
    void everyProjectThatIsWrittenIsValid() {
        for (int seed = 0; seed < 12; seed++) {
            byte[] bytes = new ProjectWriter().bytes(RandomJourney.seed(seed).texts(Texts.values()[seed % 3])
                    .fullness(seed / 11.0).project(2), Kept.nothing());
            assertThat(SCHEMA.validate(Samples.text(bytes), InputFormat.JSON)).isEmpty();
        }
    }

    /** What the reader sets aside or refuses the schema refuses too. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"phase\": \"decision\" | \"phase\": \"choosing\"",
        "\"ownJudgement\": 1, | \"ownJudgement\": 9,",
        "\"inclination\": 0.2 | \"inclination\": \"0.2\"",
        "\"id\": \"s-choose\" | \"id\": \"s choose\"",
        "\"accent\": \"#A4502F\" | \"accent\": \"brown\"",
        "\"date\": \"2026-05\" | \"date\": \"May 2026\"",
        "\"n\": 6 | \"n\": 6.5",
        "\"focal\": true | \"focal\": 1",
        "\"version\": 1 | \"version\": \"1\"",
        "\"title\": \"Un gâteau d’anniversaire\", | ''",
        "\"format\": \"covoyage\" | \"format\": \"other\""})
    void whatTheReaderDoesNotTakeTheSchemaDoesNotEither(String good, String bad) {
        String canonical = Samples.text(Samples.small());
        assertThat(canonical).contains(good);
        String damaged = canonical.replaceFirst(java.util.regex.Pattern.quote(good),
                java.util.regex.Matcher.quoteReplacement(bad));
        assertThat(SCHEMA.validate(damaged, InputFormat.JSON)).isNotEmpty();
        assertThat(new ProjectReader().open(Samples.bytes(damaged)))
                .isNotEqualTo(Samples.whole(Samples.small()))
                .matches(opened -> !(opened instanceof Opened.Usable usable) || !usable.problems().isEmpty());
    }

    private static void visit(String path, JsonNode node, List<String> silent, List<String> members) {
        if (node.get("properties") instanceof JsonNode properties) {
            properties.properties().forEach(member -> {
                String at = path + "/" + member.getKey();
                members.add(at);
                if (member.getValue().path("description").asString("").isBlank()) {
                    silent.add(at);
                }
                visit(at, member.getValue(), silent, members);
            });
        }
        if (List.of("number", "integer").contains(node.path("type").asString(""))
                && !node.path("description").asString("").matches("(?s).+ Unit: .+; range .+\\.")) {
            silent.add(path + " (unit and range)");
        }
        if (node.get("items") instanceof JsonNode items) {
            visit(path, items, silent, members);
        }
        if (node.get("$defs") instanceof JsonNode definitions) {
            definitions.properties().forEach(entry -> visit("/" + entry.getKey(), entry.getValue(), silent, members));
        }
    }
}
