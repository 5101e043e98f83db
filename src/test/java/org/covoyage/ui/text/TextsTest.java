package org.covoyage.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covoyage.file.shape.Member;
import org.covoyage.file.shape.Shape;
import org.covoyage.file.shape.Shapes;
import org.covoyage.file.shape.ValueType;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Word;
import org.junit.jupiter.api.Test;

/** The words of the interface: the same in both languages, all of them used, none of them missing. */
class TextsTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/covoyage/ui");
    private static final Path SOURCES = Path.of("src/main/java/org/covoyage/ui");
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

    private static List<String> code() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(file -> {
                try {
                    return Files.readString(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }).toList();
        }
    }

    private static Set<String> literals() throws IOException {
        Set<String> found = new TreeSet<>();
        for (String source : code()) {
            Matcher matcher = LITERAL.matcher(source);
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSamePlaces() throws IOException {
        for (String bundle : List.of("ui", "details")) {
            Map<String, String> english = words(bundle + "_en");
            Map<String, String> french = words(bundle + "_fr");
            assertThat(french.keySet()).isEqualTo(english.keySet());
            english.forEach((key, word) -> {
                assertThat(places(french.get(key))).as(key).isEqualTo(places(word));
                assertThat(french.get(key)).as(key).isNotBlank().doesNotContain("'");
                assertThat(word).as(key).isNotBlank().doesNotContain("'");
            });
        }
    }

    private static Set<String> places(String word) {
        return PLACE.matcher(word).results().map(result -> result.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyWordOfTheInterfaceIsUsedSomewhere() throws IOException {
        Set<String> literals = literals();
        Set<String> made = literals.stream().filter(literal -> literal.endsWith(".")).collect(Collectors.toSet());
        Set<String> unused = new TreeSet<>(words("ui_en").keySet());
        unused.removeIf(key -> literals.contains(key) || made.stream().anyMatch(prefix -> key.startsWith(prefix)
                && (literals.contains(key.substring(prefix.length())) || !hasWords(prefix))));
        assertThat(unused).isEmpty();
    }

    /** Prefixes of keys whose rest stands in the code as a literal; the rest of the others is a choice. */
    private static boolean hasWords(String prefix) {
        return Set.of("menu.", "toolbar.", "export.").contains(prefix);
    }

    @Test
    void everyMemberKindAndChoiceOfTheFormatHasANameAndNoNameIsLeftOver() throws IOException {
        Set<String> needed = new TreeSet<>();
        for (Kind kind : Kind.values()) {
            needed.add("kind." + Word.of(kind));
            needed.add("kinds." + Word.of(kind));
            gather(Shapes.of(kind), needed);
        }
        gather(Shapes.COVER, needed);
        Set<String> there = words("details_en").keySet();
        Set<String> missing = new TreeSet<>(needed);
        missing.removeAll(there);
        assertThat(missing).isEmpty();
        assertThat(there.stream().filter(key -> !needed.contains(key) && !key.startsWith("unit."))
                .filter(key -> !needed.contains(key.substring(key.indexOf('.') + 1)))).isEmpty();
    }

    private static void gather(Shape<?> shape, Set<String> needed) {
        for (Member member : shape.members()) {
            needed.add(member.name());
            gather(member.type(), needed);
        }
    }

    private static void gather(ValueType type, Set<String> needed) {
        switch (type) {
            case ValueType.Inner inner -> gather(inner.shape(), needed);
            case ValueType.ListOf list -> gather(list.of(), needed);
            case ValueType.Choice choice -> {
                for (Enum<?> each : choice.choices().getEnumConstants()) {
                    needed.add(choice.choices().getSimpleName() + "." + each.name());
                }
            }
            case ValueType.Text _, ValueType.OwnId _, ValueType.IdOf _, ValueType.Quantity _, ValueType.Flag _,
                    ValueType.Day _, ValueType.Colour _ -> {
                // No words of their own.
            }
        }
    }

    @Test
    void theCodeHasNoSentencesOfItsOwn() throws IOException {
        Pattern sentence = Pattern.compile("[A-Z]\\p{L}+( \\p{L}+){2,}.*");
        assertThat(literals().stream().filter(literal -> sentence.matcher(literal).matches())
                .filter(literal -> !literal.startsWith("Unsupported JavaFX configuration"))).isEmpty();
    }
}
