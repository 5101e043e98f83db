package org.covoyage.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.covoyage.journey.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings as sentences. */
class FindingTest {
    private static Properties words(String name) throws IOException {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(
                Path.of("src/main/resources/org/covoyage/exchange", name + ".properties"))) {
            words.load(in);
        }
        return words;
    }

    @ParameterizedTest
    @EnumSource
    void everyFindingIsASentenceInBothLanguages(Finding.Code code) throws IOException {
        String english = words("findings").getProperty(Word.of(code));
        String french = words("findings_fr").getProperty(Word.of(code));
        assertThat(english).isNotBlank().doesNotContain("'");
        assertThat(french).isNotBlank().doesNotContain("'").isNotEqualTo(english);
        assertThat(places(french)).isEqualTo(places(english));
    }

    @ParameterizedTest
    @ValueSource(strings = {"findings", "names"})
    void bothLanguagesHaveTheSameKeys(String bundle) throws IOException {
        assertThat(words(bundle + "_fr").stringPropertyNames()).isEqualTo(words(bundle).stringPropertyNames());
    }

    @Test
    void namesInSentencesAreOneLineAndNotEndless() {
        Finding finding = new Finding(Finding.Code.LANE_UNKNOWN, 3, List.of("a\nb" + "x".repeat(500)));
        assertThat(finding.sentence(Locale.ENGLISH)).isEqualTo("The lane “a b" + "x".repeat(76)
                + "…” is none we know; it stays as a lane of its own.");
        assertThat(finding.level()).isEqualTo(Finding.Level.ASSUMED);
    }

    private static Set<String> places(String sentence) {
        Set<String> places = new TreeSet<>();
        Pattern.compile("\\{\\d}").matcher(sentence).results().forEach(place -> places.add(place.group()));
        return places;
    }
}
