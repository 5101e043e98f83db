package org.covoyage.file.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaveSentencesTest {
    private static final Path FILE = Path.of("home", "l'an {0}.covoyage");
    private static final Path COPY = Path.of("tmp", "copy.bak");

    @Test
    void aProblemIsSaidWithWhatHappenedWhatWasKeptAndWhatToDo() {
        SaveProblem problem = new SaveProblem(SaveProblem.Code.NO_SPACE, FILE, new Kept.OldFile(), Optional.empty());

        assertThat(new SaveSentences(Locale.US).of(problem)).isEqualTo("“" + FILE + "” was not saved: there is not "
                + "enough room left on the disk. The file on the disk is whole, as it was before. Free some room and "
                + "save again, or choose “Save as” and another disk.");
        assertThat(new SaveSentences(Locale.CANADA_FRENCH).of(problem)).isEqualTo("«\u00a0" + FILE + "\u00a0» n’a pas "
                + "été enregistré\u00a0: il ne reste pas assez de place sur le disque. Le fichier sur le disque est "
                + "entier, tel qu’il était avant. Libérez de la place et enregistrez de nouveau, ou choisissez "
                + "«\u00a0Enregistrer sous\u00a0» et un autre disque.");
    }

    @Test
    void readersOfOtherLanguagesGetEnglish() {
        SaveWarning warning = new SaveWarning(SaveWarning.Code.NOT_FLUSHED, FILE);

        assertThat(new SaveSentences(Locale.GERMANY).of(warning))
                .isEqualTo(new SaveSentences(Locale.ENGLISH).of(warning));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everythingThatCanHappenHasItsWordsAndNamesTheFile(String language) {
        SaveSentences sentences = new SaveSentences(Locale.of(language));
        List<Kept> kept = List.of(new Kept.Untouched(), new Kept.OldFile(), new Kept.NoFile(), new Kept.OldOrNew(),
                new Kept.Backup(COPY));
        for (SaveProblem.Code code : SaveProblem.Code.values()) {
            for (Kept what : kept) {
                assertThat(sentences.of(new SaveProblem(code, FILE, what, Optional.of(new IOException("Input/output")))))
                        .contains(FILE.toString()).doesNotContain("{1}", "  ")
                        .matches(said -> !(what instanceof Kept.Backup) || said.contains(COPY.toString()));
            }
        }
        for (SaveWarning.Code code : SaveWarning.Code.values()) {
            assertThat(sentences.of(new SaveWarning(code, FILE))).contains(FILE.toString());
        }
        for (Optional<Digest> found : List.of(Optional.<Digest>empty(), Optional.of(Digest.of(new byte[0])))) {
            assertThat(sentences.of(new SaveResult.ChangedOnDisk(FILE, found))).contains(FILE.toString());
        }
    }

    @Test
    void bothLanguagesHaveExactlyTheKeysInUseWithTheSamePlaceholders() throws IOException {
        Set<String> used = new TreeSet<>(List.of("changed.OTHER", "changed.GONE", "kept.UNTOUCHED", "kept.OLD_FILE",
                "kept.NO_FILE", "kept.OLD_OR_NEW", "kept.BACKUP"));
        Arrays.stream(SaveProblem.Code.values())
                .forEach(code -> used.addAll(Set.of("problem." + code, "problem." + code + ".remedy")));
        Stream.of(SaveWarning.Code.values()).forEach(code -> used.add("warning." + code));
        Properties english = words("en");
        Properties french = words("fr");

        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(used);
        assertThat(french.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(used);
        for (String key : used) {
            assertThat(placeholders(french.getProperty(key))).as(key).isEqualTo(placeholders(english.getProperty(key)));
            assertThat(french.getProperty(key) + english.getProperty(key)).as(key).doesNotContain("'");
        }
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                SaveSentences.class.getResourceAsStream("sentences_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }

    private static Set<String> placeholders(String pattern) {
        return Pattern.compile("\\{\\d}").matcher(pattern).results().map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
