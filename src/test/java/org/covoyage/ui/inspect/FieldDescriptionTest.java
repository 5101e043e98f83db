package org.covoyage.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covoyage.file.shape.Member;
import org.covoyage.file.shape.Shape;
import org.covoyage.file.shape.Shapes;
import org.covoyage.file.shape.ValueType;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Language;
import org.covoyage.journey.Stage;
import org.covoyage.ui.text.Texts;
import org.junit.jupiter.api.Test;

/** What is said about every field: once in English, in the description of the records, and once in French. */
class FieldDescriptionTest {
    private static final Path FRENCH = Path.of("src/main/resources/org/covoyage/ui/fields_fr.properties");
    private static final Pattern NUMBER = Pattern.compile("−?\\d+(?:[.,]\\d+)?");
    private static final Pattern SYMBOL = Pattern.compile("([κγθρ]|[a-zA-Z]{1,2})(?=, | of | below | :|: )");

    private static Map<String, String> english() {
        Map<String, String> described = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            gather(Shapes.of(kind), described);
        }
        gather(Shapes.COVER, described);
        return described;
    }

    private static void gather(Shape<?> shape, Map<String, String> described) {
        for (Member member : shape.members()) {
            if (!(member.type() instanceof ValueType.OwnId)) {
                described.put(shape.type().getSimpleName() + "." + member.name(), member.description());
            }
            switch (member.type()) {
                case ValueType.Inner(Shape<?> inner) -> gather(inner, described);
                case ValueType.ListOf(ValueType.Inner(Shape<?> inner), int _) -> gather(inner, described);
                default -> {
                    // Has no members of its own.
                }
            }
        }
    }

    private static Map<String, String> french() throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(FRENCH)) {
            properties.load(reader);
        }
        Map<String, String> described = new TreeMap<>();
        properties.forEach((key, value) -> described.put((String) key, (String) value));
        return described;
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    @Test
    void everyFieldIsDescribedInBothLanguagesAndNothingElseIs() throws IOException {
        assertThat(french().keySet()).isEqualTo(english().keySet());
        assertThat(english()).allSatisfy((_, words) -> assertThat(words).isNotBlank().endsWith("."));
        assertThat(french()).allSatisfy((_, words) -> assertThat(words).isNotBlank().endsWith("."));
    }

    @Test
    void bothLanguagesNameTheSameFiguresEachInItsOwnWay() throws IOException {
        Map<String, String> french = french();
        english().forEach((key, words) -> assertThat(all(NUMBER, french.get(key)).stream()
                .map(number -> number.replace(',', '.'))).as(key)
                .containsExactlyElementsOf(all(NUMBER, words)));
    }

    @Test
    void aFieldThatStandsInAFormulaBeginsWithTheSameLetterInBothLanguages() throws IOException {
        Map<String, String> french = french();
        english().forEach((key, words) -> {
            Matcher symbol = SYMBOL.matcher(words);
            if (symbol.lookingAt()) {
                assertThat(french.get(key)).as(key).startsWith(symbol.group());
            }
        });
    }

    @Test
    void frenchIsSetAsFrenchIs() throws IOException {
        Pattern wrong = Pattern.compile("[^\\u202F][;:?!%]|'|\\d\\.\\d(?!$)| {2}");
        french().forEach((key, words) -> {
            if (!key.equals("ModelParameters.model")) { // "CIM 1.0" is a name
                assertThat(all(wrong, words)).as(key + " " + words).isEmpty();
            }
        });
    }

    @Test
    void theTextsGiveTheDescriptionOfTheirLanguage() {
        String english = "Its name on the map.";
        assertThat(new Texts(Language.EN).field(Stage.class, "name", english)).isEqualTo(english);
        assertThat(new Texts(Language.FR).field(Stage.class, "name", english)).isEqualTo("Son nom sur la carte.");
    }
}
