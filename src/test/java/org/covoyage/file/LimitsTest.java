package org.covoyage.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.covoyage.file.Problem.Code;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Persona;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file may ask of its reader, and what happens to one that asks for more. */
class LimitsTest {
    @Test
    void aFileOfMoreThan256MegabytesIsNotEvenRead(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("large.covoyage");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(300L << 20);
        }
        assertThat(new ProjectReader().open(large)).isEqualTo(
                new Opened.Refused(new Problem(Code.TOO_LARGE, Place.NOWHERE, List.of("300", "256"))));
    }

    @Test
    void nestingEndsAt64Levels() {
        // The root is the first level.
        assertThat(open("\"x\": " + "[".repeat(63) + "]".repeat(63))).isInstanceOf(Opened.Usable.class);
        assertThat(problems(open("\"x\": " + "[".repeat(64) + "]".repeat(64)))).extracting(Problem::code)
                .containsExactly(Code.TOO_DEEP);
        assertThat(problems(open("\"x\": " + "{\"a\":".repeat(100_000)))).extracting(Problem::code)
                .containsExactly(Code.TOO_DEEP);
    }

    @Test
    void textsNamesAndNumbersEndSomewhere() {
        assertThat(problems(open("\"x\": \"" + "a".repeat(Limits.TEXT + 1) + "\""))).extracting(Problem::code)
                .containsExactly(Code.TOO_LONG);
        assertThat(problems(open("\"" + "a".repeat(1000) + "\": 1"))).extracting(Problem::code)
                .containsExactly(Code.TOO_LONG);
        assertThat(problems(open("\"x\": " + "1".repeat(65)))).extracting(Problem::code)
                .containsExactly(Code.TOO_LONG);
        assertThat(problems(open("\"x\": \"" + "a".repeat(100_000) + "\", \"" + "a".repeat(200) + "\": "
                + "1".repeat(64)))).isEmpty();
    }

    @Test
    void aTextMayBeAsLongAsItsMemberSaysCountedInCharacters() {
        assertThat(problems(open("\"client\": \"" + "😀".repeat(500) + "\""))).isEmpty();
        assertThat(problems(open("\"client\": \"" + "é".repeat(501) + "\""))).extracting(Problem::code, Problem::details)
                .containsExactly(org.assertj.core.api.Assertions.tuple(Code.TEXT_TOO_LONG,
                        List.of("client", "500", "501")));
    }

    @Test
    void listsKeepWhatTheyMayHoldAndSayOnceThatThereIsMore() {
        Opened opened = open("""
                "scenarios": [{"id": "a", "name": "A", "stages": [%s], "personas": [
                {"id": "p", "name": "P", "goals": [%s]}]}]""".formatted(IntStream.range(0, 1500)
                .mapToObj("{\"id\": \"s%d\", \"name\": \"S\"}"::formatted).collect(Collectors.joining(",\n")),
                "\"g\", ".repeat(149) + "\"g\""), "");
        assertThat(problems(opened)).extracting(Problem::code).containsExactly(Code.TOO_MANY, Code.TOO_MANY);
        assertThat(Samples.journey(((Opened.Usable) opened).project()).ids(Kind.STAGE)).hasSize(1000);
        assertThat(Samples.journey(((Opened.Usable) opened).project()).all(Persona.class).getFirst().goals())
                .hasSize(100);
    }

    @Test
    void atMost200ProblemsAreNamedAndTheOthersCounted() {
        Opened opened = open("\"scenarios\": [{\"id\": \"a\", \"name\": \"A\", \"cards\": [" + "1,".repeat(999) + "1]}]", "");
        assertThat(problems(opened)).hasSize(201).last()
                .isEqualTo(new Problem(Code.MORE, Place.NOWHERE, List.of("800")));
    }

    @Test
    void moreThanAHundredScenariosAreOneProblem() {
        String many = IntStream.range(0, 120).mapToObj("{\"id\": \"s%d\", \"name\": \"S\"}"::formatted)
                .collect(Collectors.joining(","));
        Opened opened = open("\"scenarios\": [" + many + "]", "");
        assertThat(((Opened.Usable) opened).project().scenarios()).hasSize(100);
        assertThat(problems(opened)).extracting(Problem::code).contains(Code.TOO_MANY);
    }

    private static Opened open(String member) {
        return open(member, ", \"scenarios\": [{\"id\": \"a\", \"name\": \"A\"}]");
    }

    private static Opened open(String member, String scenarios) {
        return new ProjectReader().open(Samples.bytes("{\"format\": \"covoyage\", \"version\": 1, \"title\": \"T\", "
                + member + scenarios + "}"));
    }

    private static List<Problem> problems(Opened opened) {
        return switch (opened) {
            case Opened.Refused refused -> List.of(refused.problem());
            case Opened.Usable usable -> usable.problems();
        };
    }
}
