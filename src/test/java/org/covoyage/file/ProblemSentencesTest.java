package org.covoyage.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.covoyage.journey.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every problem has a sentence and a remedy, in both languages. */
class ProblemSentencesTest {
    @Test
    void bothLanguagesHaveASentenceAndARemedyForEveryProblemAndNothingElse() throws IOException {
        TreeSet<String> keys = new TreeSet<>();
        for (Problem.Code code : Problem.Code.values()) {
            keys.add(Word.of(code));
            keys.add(Word.of(code) + ".remedy");
        }
        assertThat(words("").keySet()).isEqualTo(keys);
        assertThat(words("_fr").keySet()).isEqualTo(keys);
    }

    @Test
    void bothLanguagesNameTheSameDetailsAndFitTheFormat() throws IOException {
        Map<String, String> english = words("");
        words("_fr").forEach((key, sentence) -> {
            assertThat(details(sentence)).as(key).isEqualTo(details(english.get(key)));
            assertThat(new MessageFormat(sentence, Locale.FRENCH).format(new Object[] {"A", "B", "C", "D"})).as(key)
                    .isEqualTo(plain(sentence));
            assertThat(new MessageFormat(english.get(key), Locale.ENGLISH).format(new Object[] {"A", "B", "C", "D"}))
                    .as(key).isEqualTo(plain(english.get(key)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void aSentenceIsOneLineThatEndsAndSaysWhatToDo(Problem.Code code) {
        Problem problem = new Problem(code, new Place(1, 1), List.of("ab", "cd", "ef", "gh"));
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.FRANCE, Locale.ROOT, Locale.JAPANESE)) {
            assertThat(problem.sentence(locale)).matches("[\\p{Lu}{\"«\\p{Ll}].*[^ ] \\p{Lu}.*[.]");
        }
        assertThat(problem.sentence(Locale.FRENCH)).isNotEqualTo(problem.sentence(Locale.ENGLISH));
        assertThat(problem.sentence(Locale.JAPANESE)).isEqualTo(problem.sentence(Locale.ENGLISH));
    }

    @Test
    void detailsAreShownOnOneLineWithoutWhatTurnsItAroundAndNotEndlessly() {
        String hostile = "a\n\r\u0000\u0085\u2028b\u202Ec" + "😀".repeat(200);
        String sentence = new Problem(Problem.Code.DUPLICATE_ID, Place.NOWHERE, List.of(hostile)).sentence(Locale.ENGLISH);
        assertThat(sentence).isEqualTo("The id \"a b c" + "😀".repeat(114)
                + "…\" is used twice or reserved. Give this element another id.");
        assertThat(new Problem(Problem.Code.DUPLICATE_ID, Place.NOWHERE, List.of("{0} '")).sentence(Locale.FRENCH))
                .contains("«\u202F{0} '\u202F»");
    }

    private static String plain(String sentence) {
        String plain = sentence;
        for (int i = 0; i < 4; i++) {
            plain = plain.replace("{" + i + "}", String.valueOf((char) ('A' + i)));
        }
        return plain;
    }

    private static TreeSet<String> details(String sentence) {
        return Pattern.compile("\\{\\d}").matcher(sentence).results().map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> words(String language) throws IOException {
        Properties words = new Properties();
        try (InputStreamReader in = new InputStreamReader(ProblemSentencesTest.class
                .getResourceAsStream("problems" + language + ".properties"), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        Map<String, String> sorted = new TreeMap<>();
        words.forEach((key, value) -> sorted.put((String) key, (String) value));
        return sorted;
    }
}
