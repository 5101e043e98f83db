package org.covoyage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.covoyage.exchange.redact.RedactionTest;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.journey.Language;
import org.covoyage.journey.Project;
import org.covoyage.journey.Word;
import org.covoyage.picture.PictureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What leaves the house by the command line: without names, without what nobody has checked. */
@Execution(ExecutionMode.CONCURRENT)
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

    /** Every sample in one of its languages: that a redaction knows both, RedactionTest tells. */
    private static List<Path> samples() {
        List<String> names = List.of("card-fraud", "click-and-collect", "corner-bakery", "electric-car", "family-holiday",
                "hip-replacement", "house-twenty-stages", "scheduling-software");
        return names.stream().map(name -> Path.of("samples", names.indexOf(name) % 2 == 0 ? "en" : "fr", name + ".covoyage"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noOriginalNameStandsInARedactedPictureOrAnswer(Path file) throws IOException {
        Project project = ((Opened.Usable) new ProjectReader().open(file)).project();
        byte[] before = Files.readAllBytes(file);
        for (PictureKind kind : PictureKind.values()) {
            // All that is drawn, its title, its description, the names of its groups.
            Path svg = folder.resolve(Word.of(kind) + ".svg");
            assertThat(run("export", file, "-o", svg, "--redact", "--picture", Word.of(kind), "--density", "full").code())
                    .isEqualTo(ExitCode.FINE);
            assertThat(RedactionTest.found(project, Files.readString(svg))).as("%s", kind).isEmpty();
        }
        for (Language language : Language.values()) {
            Outcome page = run("insights", file, "--redact", "--draws", 50, "--lang", Word.of(language));
            assertThat(RedactionTest.found(project, page.out())).isEmpty();
        }
        for (String other : List.of("--validated", "--everyone")) {
            Path svg = folder.resolve("more.svg");
            assertThat(run("export", file, "-o", svg, "--redact", "--density", "full", other).code())
                    .isEqualTo(ExitCode.FINE);
            assertThat(RedactionTest.found(project, Files.readString(svg))).as(other).isEmpty();
        }
        Path png = folder.resolve("map.png");
        assertThat(run("export", file, "-o", png, "--redact", "--width", 400).code()).isEqualTo(ExitCode.FINE);
        String bytes = new String(Files.readAllBytes(png), StandardCharsets.ISO_8859_1);
        assertThat(RedactionTest.found(project, bytes.substring(0, bytes.indexOf("IDAT")))).as("what a PNG says").isEmpty();
        assertThat(bytes.substring(bytes.length() - 12)).as("nothing after the pixels").contains("IEND");
        Path csv = folder.resolve("register.csv");
        assertThat(run("export", file, "-o", csv, "--redact", "--register").code()).isEqualTo(ExitCode.FINE);
        assertThat(RedactionTest.found(project, Files.readString(csv))).isEmpty();
        Outcome insights = run("insights", file, "--redact", "--json", "--draws", 50);
        assertThat(insights.code()).isEqualTo(ExitCode.FINE);
        assertThat(RedactionTest.found(project, insights.out())).isEmpty();
        for (String scenario : List.of("", "#" + project.scenarios().getLast().scenario().id())) {
            assertThat(RedactionTest.found(project, run("compare", file, file + scenario, "--redact", "--json").out()
                    + run("compare", file, file + scenario, "--redact", "--validated").out())).isEmpty();
            Path svg = folder.resolve("both.svg");
            assertThat(run("compare", file, file + scenario, "--redact", "-o", svg).code()).isEqualTo(ExitCode.FINE);
            assertThat(RedactionTest.found(project, Files.readString(svg))).isEmpty();
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    /** A companion whom nobody validated, or of another scenario, may still be named in a text that leaves. */
    @Test
    void whoIsLeftOutForWantOfEvidenceIsNamedNowhereEither() {
        String file = "samples/en/click-and-collect.covoyage";
        assertThat(run("insights", file, "--validated", "--redact", "--draws", 50).err())
                .contains("The companion Les Mains d’Odile is called K5.");
        assertThat(run("compare", file, "--validated", "--redact").out()).contains("signed by K3")
                .doesNotContain("Paule", "Odile");
    }

    @Test
    void theListSpeaksTheProjectsLanguageOrTheOneAskedFor() {
        String french = "samples/fr/click-and-collect.covoyage";
        assertThat(run("insights", french, "--redact", "--draws", 50).err()).contains("Le compagnon Paule s’appelle K3.");
        assertThat(run("compare", french, "--redact").err()).contains("Le compagnon Paule s’appelle K3.");
        assertThat(run("compare", french, "--redact", "--lang", "en").err()).contains("The companion Paule is called K3.");
        assertThat(run("compare", SAMPLE, "--redact").err()).contains("The companion Paule is called K3.")
                .containsOnlyOnce("notes are left out.");
    }

    @Test
    void howManyClaimsAreLeftOutIsSaidOnceAndOfTheScenariosShown() {
        assertThat(run("compare", SAMPLE, "--validated").err())
                .isEqualTo(SAMPLE + ": Validated only (grades A and B): 86 claims are left out." + System.lineSeparator());
        assertThat(run("compare", SAMPLE, SAMPLE, "--validated").err()).contains("38 claims").containsOnlyOnce("claims");
        JsonNode both = JsonMapper.shared().readTree(run("compare", SAMPLE, "--validated", "--json").out());
        assertThat(both.get("validated").toString())
                .isEqualTo("{\"grades\":[\"A\",\"B\"],\"leftOutBefore\":38,\"leftOutAfter\":48}");
        assertThat(JsonMapper.shared().readTree(run("compare", SAMPLE, "--json").out()).get("validated").isNull()).isTrue();
        JsonNode after = JsonMapper.shared().readTree(run("insights", SAMPLE, "--validated", "--json", "--draws", 50,
                "--scenario", "after").out());
        assertThat(after.get("validated").toString()).isEqualTo("{\"grades\":[\"A\",\"B\"],\"leftOut\":48}");
        assertThat(JsonMapper.shared().readTree(run("insights", SAMPLE, "--json", "--draws", 50).out()).get("validated")
                .isNull()).isTrue();
        assertThat(run("insights", SAMPLE, "--validated", "--draws", 50).out())
                .contains("Validated only (grades A and B): 38 claims are left out.");
        assertThat(run("compare", SAMPLE, "--validated").out()).contains("Validated only", "validated before only")
                .doesNotContain("removed");
    }

    @Test
    void aRegisterOfValidatedClaimsSaysSo() throws IOException {
        Path csv = folder.resolve("known.csv");
        assertThat(run("export", SAMPLE, "-o", csv, "--register", "--validated").code()).isEqualTo(ExitCode.FINE);
        assertThat(Files.readString(csv)).contains("Validated only (grades A and B): 38 claims are left out.");
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
        assertThat(Files.readString(csv)).startsWith("\uFEFFÉtape;Point de contact;").contains("story of the project")
                .contains("Cette carte elle-même");
        assertThat(run("export", SAMPLE, "-o", folder.resolve("r.png"), "--register").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("export", SAMPLE, "-o", folder.resolve("x.csv")).code()).isEqualTo(ExitCode.USAGE);
        Path all = folder.resolve("all");
        assertThat(run("export", SAMPLE, "samples/en/corner-bakery.covoyage", "-o", all + "/", "--register", "--redact")
                .code()).isEqualTo(ExitCode.FINE);
        assertThat(Files.readString(all.resolve("click-and-collect.csv"))).doesNotContain("Paule");
    }
}
