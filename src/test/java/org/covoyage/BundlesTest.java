package org.covoyage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/** All words of the program, whichever room they are said in: every bundle in both languages, and truly in both. */
class BundlesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/covoyage");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+");
    private static final Pattern FIGURE = Pattern.compile("\\{\\d+(,number[^}]*)?\\}");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(-\\p{L}+)*");
    /** Words that are the same in English and in French, or nobody's. */
    private static final Set<String> SAME = Set.of("Action", "Actions", "Alt", "Attitude", "Chat", "Client",
            "Compensation", "Contacts", "Covoyage", "Ctrl", "Distance", "Document", "E-mail", "English", "Format",
            "Français", "Importance", "Inclination", "Influence", "Logo", "Mermaid", "Motivation", "Note", "Notes",
            "OK", "Observation", "Olive", "Participant", "Performance", "Persona", "Personas", "Phase", "Portrait",
            "Question", "Questions", "Relation", "SI", "Satisfaction", "Score", "Source", "Sources", "Stock",
            "Structure", "Support", "Tab", "Veto", "Violet", "absent", "contacts", "distance", "expert",
            "importance", "inclination", "min", "minutes", "novice", "phase", "pixels", "pt", "stock");
    /** Described in English where the records are described; a test of its own compares the two. */
    private static final Set<String> FRENCH_ONLY = Set.of("ui/fields_fr.properties");
    /** How people abroad may name things in a table that is pasted: in both languages at once. */
    private static final Set<String> BOTH_AT_ONCE = Set.of("exchange/words.properties");

    private record Bundle(String name, Map<String, String> english, Map<String, String> french) {
    }

    private static List<Bundle> bundles() throws IOException {
        List<Bundle> bundles = new ArrayList<>();
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".properties")).sorted().toList()) {
                String name = RESOURCES.relativize(file).toString().replace('\\', '/');
                if (!FRENCH_ONLY.contains(name) && !BOTH_AT_ONCE.contains(name) && !name.endsWith("_fr.properties")) {
                    Path french = file.resolveSibling(file.getFileName().toString().replaceFirst("(_en)?\\.properties$",
                            "_fr.properties"));
                    bundles.add(new Bundle(name, words(file), words(french)));
                }
            }
        }
        return bundles;
    }

    private static Map<String, String> words(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        Map<String, String> words = new TreeMap<>();
        properties.forEach((key, value) -> words.put((String) key, (String) value));
        return words;
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyBundleSaysTheSameThingsAboutTheSamePlacesInBothLanguages() throws IOException {
        assertThat(bundles()).hasSizeGreaterThan(8);
        for (Bundle bundle : bundles()) {
            assertThat(bundle.french().keySet()).as(bundle.name()).isEqualTo(bundle.english().keySet());
            bundle.english().forEach((key, sentence) -> assertThat(places(bundle.french().get(key)))
                    .as(bundle.name() + " " + key).isEqualTo(places(sentence)));
        }
    }

    @Test
    void whatIsTheSameInBothLanguagesIsMadeOfWordsThatAre() throws IOException {
        List<String> untranslated = new ArrayList<>();
        Set<String> needless = new TreeSet<>(SAME);
        for (Bundle bundle : bundles()) {
            bundle.english().forEach((key, sentence) -> {
                if (sentence.equals(bundle.french().get(key))) {
                    List<String> words = WORD.matcher(FIGURE.matcher(sentence).replaceAll("")).results()
                            .map(MatchResult::group).filter(word -> word.length() > 1).toList();
                    needless.removeAll(words);
                    if (!SAME.containsAll(words)) {
                        untranslated.add(bundle.name() + " " + key + "=" + sentence);
                    }
                }
            });
        }
        assertThat(untranslated).isEmpty();
        assertThat(needless).as("translated by now").isEmpty();
    }

    /** A space that does not break, narrow before most signs, so that no line of French begins with one. */
    @Test
    void noLineOfFrenchCanBeginWithASign() throws IOException {
        Pattern loose = Pattern.compile("\\p{L} [:;?!%»]|« \\p{L}");
        List<String> wrong = new ArrayList<>();
        for (Bundle bundle : bundles()) {
            bundle.french().forEach((key, sentence) -> {
                if (loose.matcher(sentence).find()) {
                    wrong.add(bundle.name() + " " + key + "=" + sentence);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }
}
