package org.covoyage.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of pictures and explanations: the same in both languages, all of them used. */
class WordsTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/covoyage/picture");
    private static final Path SOURCES = Path.of("src/main/java/org/covoyage/picture");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+\\}");

    private static Map<String, String> words(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(name + ".properties"))) {
            properties.load(reader);
        }
        Map<String, String> words = new TreeMap<>();
        properties.forEach((key, value) -> words.put((String) key, (String) value));
        return words;
    }

    private static Set<String> literals() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).flatMap(file -> {
                try {
                    return LITERAL.matcher(Files.readString(file)).results().map(found -> found.group(1));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"labels", "explanations", "flags"})
    void bothLanguagesHaveTheSameKeysWithTheSamePlaces(String bundle) throws IOException {
        Map<String, String> english = words(bundle);
        Map<String, String> french = words(bundle + "_fr");
        assertThat(french.keySet()).isEqualTo(english.keySet());
        english.forEach((key, word) -> {
            assertThat(places(french.get(key))).as(key).isEqualTo(places(word));
            assertThat(french.get(key)).as(key).isNotBlank().doesNotContain("'").doesNotContainPattern(" [:;?!%»]");
            assertThat(word).as(key).isNotBlank().doesNotContain("'");
        });
    }

    private static Set<String> places(String word) {
        return PLACE.matcher(word).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A key is used whole, as a group of choices, as a group made in the code, or as an explanation's parts. */
    @Test
    void everyWordOfAnExplanationIsUsedSomewhere() throws IOException {
        Set<String> literals = literals();
        Set<String> unused = new TreeSet<>(words("explanations").keySet());
        unused.removeIf(key -> literals.contains(key) || Stream.of(".what", ".formula", ".source")
                .anyMatch(part -> key.endsWith(part) && literals.contains(key.substring(0, key.length() - part.length())))
                || Set.of("grade", "basis", "criterion", "robustness", "rule", "side", "lever").contains(key.substring(0,
                        Math.max(0, key.indexOf('.')))) || key.startsWith("set.") && literals.contains(key.substring(4)));
        assertThat(unused).isEmpty();
    }
}
