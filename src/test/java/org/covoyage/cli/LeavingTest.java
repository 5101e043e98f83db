package org.covoyage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.covoyage.exchange.redact.RedactionTest;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.journey.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What leaves the house by the command line: without names, without what nobody has checked. */
class LeavingTest {
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

    @ParameterizedTest
    @MethodSource("org.covoyage.exchange.redact.RedactionTest#samples")
    void noOriginalNameStandsInARedactedPictureOrAnswer(Path file) throws IOException {
        Project project = ((Opened.Usable) new ProjectReader().open(file)).project();
        byte[] before = Files.readAllBytes(file);
        for (String picture : List.of("map", "companions", "circles", "insights")) {
            Path svg = folder.resolve(picture + ".svg");
            assertThat(run("export", file, "-o", svg, "--redact", "--picture", picture, "--density", "full").code())
                    .isEqualTo(ExitCode.FINE);
            assertThat(RedactionTest.found(project, Files.readString(svg))).as(picture).isEmpty();
        }
        Outcome insights = run("insights", file, "--redact", "--json", "--draws", 50);
        assertThat(insights.code()).isEqualTo(ExitCode.FINE);
        assertThat(RedactionTest.found(project, insights.out())).isEmpty();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void theListOfWhatWasTakenOutIsToldApartFromTheAnswer() {
        Outcome outcome = run("insights", SAMPLE, "--redact", "--draws", 50, "--without", "Paule");
        assertThat(outcome.code()).isEqualTo(ExitCode.FINE);
        assertThat(outcome.err()).contains("Paule", "K3", "Carole Lemoine", "P1", "Brico Rivage", "C1");
        assertThat(outcome.out()).contains("K3").doesNotContain("Paule", "Carole");
    }

    @Test
    void aComparisonKeepsItsPairsWhenItsNamesAreGone() throws IOException {
        Path svg = folder.resolve("both.svg");
        assertThat(run("compare", SAMPLE, "-o", svg, "--redact").code()).isEqualTo(ExitCode.FINE);
        assertThat(Files.readString(svg)).contains("The share of K3 grows").doesNotContain("Paule", "paule", "Carole");
        String english = "samples/en/electric-car.covoyage";
        String french = "samples/fr/electric-car.covoyage";
        assertThat(run("compare", english, french, "--redact", "--lang", "en").out())
                .as("the same people in both files").contains("K1").doesNotContain("(added)", "(removed)");
    }

    @Test
    void whatIsNotValidatedIsLeftOutAndThePictureSaysSo() throws IOException {
        Path svg = folder.resolve("map.svg");
        Outcome outcome = run("export", SAMPLE, "-o", svg, "--validated", "--picture", "insights");
        assertThat(outcome.code()).isEqualTo(ExitCode.FINE);
        assertThat(outcome.err()).contains("Validated only (grades A and B):", "claims are left out.");
        assertThat(Files.readString(svg)).contains("Validated only");
        assertThat(run("compare", SAMPLE, "--validated").out()).doesNotContain("NaN", "rank 6 to 2");
        assertThat(run("insights", SAMPLE, "--validated", "--draws", 50).code()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void theRegisterIsWrittenAsCommaSeparatedValuesWithItsWarning() throws IOException {
        Path csv = folder.resolve("register.csv");
        Outcome outcome = run("export", SAMPLE, "-o", csv, "--register", "--scenario", "after", "--lang", "fr");
        assertThat(outcome.code()).isEqualTo(ExitCode.FINE);
        assertThat(outcome.out()).isEqualTo(csv + System.lineSeparator());
        assertThat(outcome.err()).contains("données sur des tiers", "pas un avis juridique");
        assertThat(Files.readString(csv)).startsWith("Étape,Point de contact,").contains("story of the project")
                .contains("Cette carte elle-même");
        assertThat(run("export", SAMPLE, "-o", folder.resolve("r.png"), "--register").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("export", SAMPLE, "-o", folder.resolve("x.csv")).code()).isEqualTo(ExitCode.USAGE);
        Path all = folder.resolve("all");
        assertThat(run("export", SAMPLE, "samples/en/corner-bakery.covoyage", "-o", all + "/", "--register", "--redact")
                .code()).isEqualTo(ExitCode.FINE);
        assertThat(Files.readString(all.resolve("click-and-collect.csv"))).doesNotContain("Paule");
    }
}
