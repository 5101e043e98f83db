package org.covoyage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The grammar of {@code covoyage compare}, its answers and its exit codes. */
class CompareCommandTest {
    private static final String SAMPLE = "samples/en/click-and-collect.covoyage";

    @TempDir
    private Path folder;

    private record Outcome(int code, String out, String err) {
    }

    private static Outcome run(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Cli.run(new PrintWriter(out), new PrintWriter(err),
                List.of(args).stream().map(String::valueOf).toArray(String[]::new));
        return new Outcome(code, out.toString(), err.toString());
    }

    @Test
    void aPageSaysWhatChangedAndWhatDidNot() {
        Outcome outcome = run("compare", SAMPLE + "#before", SAMPLE + "#after");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isEqualTo(ExitCode.FINE);
        assertThat(outcome.out()).startsWith("The share of Paule grows from 2% to 15% (rank 6 to 2) and feelings rise by "
                + "0.47, but what is remembered stays at −0.20.").contains("alienation, both sides           0.71   0.46",
                "feelings, as remembered         −0.20  −0.20   unchanged", "not a measurement")
                .doesNotContain("NaN", "null");
        assertThat(run("compare", SAMPLE)).as("one file of two scenarios").isEqualTo(outcome);
    }

    @Test
    void theAnswerSpeaksTheLanguageAskedForElseTheProjects() {
        String french = "samples/fr/click-and-collect.covoyage";
        assertThat(run("compare", french).out()).contains("mais le souvenir reste à −0,20");
        assertThat(run("compare", french, "--lang", "en").out()).contains("but what is remembered stays at −0.20");
    }

    @Test
    void jsonHoldsEveryNumberUnroundedAndNullForWhatIsUnknown() {
        JsonNode answer = JsonMapper.shared().readTree(run("compare", SAMPLE, "--json").out());
        JsonNode paule = answer.get("companions").valueStream()
                .filter(companion -> companion.get("id").stringValue().equals("paule")).findFirst().orElseThrow();
        assertThat(paule.get("share").get("before").doubleValue()).isBetween(0.02325, 0.02335);
        assertThat(paule.get("share").get("after").doubleValue()).isBetween(0.14965, 0.14975);
        assertThat(paule.get("rank").get("difference").doubleValue()).isEqualTo(-4);
        assertThat(answer.get("figures").get("peakEnd").get("difference").doubleValue()).isZero();
        assertThat(answer.get("figures").get("coherence").get("after").isNull()).isTrue();
        assertThat(answer.get("figures").get("coherence").get("difference").isNull()).isTrue();
        assertThat(answer.get("same").booleanValue()).isFalse();
    }

    @Test
    void aPictureIsWrittenWholeAndNamed() throws IOException {
        Path svg = folder.resolve("both.svg");
        assertThat(run("compare", SAMPLE, "-o", svg, "--theme", "print", "--aspect", "4:3"))
                .isEqualTo(new Outcome(ExitCode.FINE, svg + System.lineSeparator(), ""));
        assertThat(Files.readString(svg)).contains("Paule", "unchanged");
    }

    @Test
    void aHashInTheNameOfAFileThatIsThereBelongsToTheName() throws IOException {
        Path odd = folder.resolve("C#1.covoyage");
        Files.copy(Path.of(SAMPLE), odd);
        assertThat(run("compare", odd, odd + "#after").code()).isEqualTo(ExitCode.FINE);
        assertThat(run("compare", odd + "#before", odd + "#after").out()).contains("rank 6 to 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {SAMPLE + "#", "#after", SAMPLE + "#nobody"})
    void whatNamesNoScenarioIsRefusedWithASentence(String name) {
        Outcome outcome = run("compare", SAMPLE, name);
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).containsIgnoringCase("scenario").contains("See: covoyage compare --help");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void otherMistakesHaveTheCodesOfTheOtherCommands() throws IOException {
        assertThat(run("compare").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("compare", "samples/en/corner-bakery.covoyage").err()).contains("exactly two scenarios");
        assertThat(run("compare", "samples/en/click-and-collect.covoyage#after").err())
                .contains("#after, has nothing to be compared with");
        assertThat(run("compare", SAMPLE, folder.resolve("none.covoyage")).code()).isEqualTo(ExitCode.INPUT);
        assertThat(run("compare", SAMPLE, "--aspect", "3:2").err()).contains("16:9, 4:3, auto");
        assertThat(run("compare", SAMPLE, "-o", folder).code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("compare", SAMPLE, "-o", folder.resolve("x.doc")).code()).isEqualTo(ExitCode.USAGE);
        Path file = Files.writeString(folder.resolve("flat"), "x");
        assertThat(run("compare", SAMPLE, "-o", file.resolve("x.png")).code()).isEqualTo(ExitCode.OUTPUT);
    }

    @Test
    void helpSaysWhatAFileWithAHashMeans() {
        Outcome help = run("compare", "--help");
        assertThat(help.code()).isEqualTo(ExitCode.FINE);
        assertThat(help.out()).contains("FILE#SCENARIO", "--aspect", "--json");
    }
}
