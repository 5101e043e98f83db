package org.covoyage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.covoyage.journey.Word;
import org.covoyage.picture.PictureKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The grammar of {@code covoyage export}, its exit codes, and what it leaves on the disk. */
@Execution(ExecutionMode.CONCURRENT)
class ExportCommandTest {
    private static final String CAR = "samples/fr/electric-car.covoyage";
    private static final String HOUSE = "samples/fr/house-twenty-stages.covoyage";

    @TempDir
    private Path folder;

    private record Outcome(int code, String out, String err) {
    }

    @BeforeAll
    static void samplesAreThere() {
        assertThat(Path.of(CAR)).exists();
    }

    private static Outcome run(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Cli.run(new PrintWriter(out), new PrintWriter(err),
                List.of(args).stream().map(String::valueOf).toArray(String[]::new));
        return new Outcome(code, out.toString(), err.toString());
    }

    @Test
    void aSlideHasTheVeryWidthAndShapeAskedFor() throws IOException {
        Path png = folder.resolve("car.png");
        Outcome outcome = run("export", CAR, "-o", png, "--aspect", "16:9", "--width", 1280);
        assertThat(outcome).isEqualTo(new Outcome(ExitCode.FINE, png + System.lineSeparator(), ""));
        BufferedImage image = ImageIO.read(png.toFile());
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(1280, 720);
    }

    @ParameterizedTest
    @EnumSource(PictureKind.class)
    void anOlderSlideIsFourByThreeWhateverThePicture(PictureKind kind) throws IOException {
        Path png = folder.resolve("old.png");
        Outcome outcome = run("export", CAR, "-o", png, "--picture", Word.of(kind), "--aspect", "4:3", "--width", 800);
        assertThat(outcome).isEqualTo(new Outcome(ExitCode.FINE, png + System.lineSeparator(), ""));
        BufferedImage image = ImageIO.read(png.toFile());
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(800, 600);
    }

    @Test
    void anotherShapeIsRefusedAndTheShapesAreNamed() {
        Outcome outcome = run("export", CAR, "-o", folder.resolve("no.png"), "--aspect", "3:2");
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains("16:9, 4:3, auto");
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        Path one = folder.resolve("one.png");
        Path two = folder.resolve("two.png");
        run("export", CAR, "-o", one, "--width", 800);
        run("export", CAR, "-o", two, "--width", 800);
        assertThat(Files.mismatch(one, two)).isEqualTo(-1);
    }

    @Test
    void theEndingChoosesTheFormatAndTheLabelsFollowTheLanguageAskedFor() throws IOException {
        Path svg = folder.resolve("car.svg");
        assertThat(run("export", CAR, "-o", svg, "--lang", "en").code()).isEqualTo(ExitCode.FINE);
        assertThat(Files.readString(svg)).startsWith("<?xml").contains("Pain points").doesNotContain("Irritants");
    }

    @Test
    void aSplitMapBecomesNumberedSlides() {
        Outcome outcome = run("export", HOUSE, "-o", folder.resolve("house.png"), "--split", "--width", 640);
        assertThat(outcome.code()).isEqualTo(ExitCode.FINE);
        assertThat(outcome.err()).isEmpty();
        List<String> names = outcome.out().lines().map(line -> Path.of(line).getFileName().toString()).toList();
        assertThat(names).hasSizeGreaterThan(2).startsWith("house-1.png", "house-2.png");
    }

    @Test
    void aDensityTooFineForASlideIsDrawnWithAWarningThatNamesFigureAndRemedy() {
        Outcome outcome = run("export", CAR, "-o", folder.resolve("car.png"), "--aspect", "16:9", "--density", "full",
                "--width", 640);
        assertThat(outcome.code()).isEqualTo(ExitCode.FINE);
        assertThat(outcome.err()).containsPattern("smallest text is [0-9.]+ points").contains("--split");
    }

    @Test
    void severalFilesNeedADirectory() {
        Outcome one = run("export", CAR, HOUSE, "-o", folder.resolve("one.png"));
        assertThat(one.code()).isEqualTo(ExitCode.USAGE);
        Outcome all = run("export", CAR, HOUSE, "-o", folder.resolve("all") + "/", "--width", 640);
        assertThat(all.code()).isEqualTo(ExitCode.FINE);
        assertThat(folder.resolve("all/electric-car.png")).exists();
        assertThat(folder.resolve("all/house-twenty-stages.png")).exists();
    }

    @Test
    void wrongWordsAndUnknownScenariosAreWrongUsageThatNamesTheRightOnes() {
        assertThat(run("export", CAR, "-o", folder.resolve("x.png"), "--theme", "pink").err()).contains("light, dark");
        Outcome unknown = run("export", CAR, "-o", folder.resolve("x.png"), "--scenario", "nowhere");
        assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err()).contains("as-is");
        assertThat(folder.resolve("x.png")).doesNotExist();
    }

    @Test
    void brokenInputWritesNothingAndAnOlderPictureSurvives() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.covoyage"), "{\"format\": \"covoyage\", ");
        Path png = Files.writeString(folder.resolve("old.png"), "old");
        Outcome outcome = run("export", broken, "-o", png);
        assertThat(outcome.code()).isEqualTo(ExitCode.INPUT);
        assertThat(outcome.err().lines()).hasSize(1);
        assertThat(png).hasContent("old");
    }

    @Test
    void aPlaceThatCannotBeWrittenEndsWithCodeThree() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        Outcome outcome = run("export", CAR, "-o", file.resolve("x.png"), "--width", 640);
        assertThat(outcome.code()).isEqualTo(ExitCode.OUTPUT);
        assertThat(outcome.err()).contains("x.png");
    }

    @Test
    void whatCanBeReadInPartIsDrawnAndSaidSo() throws IOException {
        String text = Files.readString(Path.of(CAR)).replaceFirst("\"lane\": \"lane-actions\"", "\"lane\": \"gone\"");
        Path partly = Files.writeString(folder.resolve("partly.covoyage"), text);
        Outcome outcome = run("export", partly, "-o", folder.resolve("partly.png"), "--width", 640);
        assertThat(outcome.code()).isEqualTo(ExitCode.INPUT);
        assertThat(outcome.err()).contains("gone");
        assertThat(folder.resolve("partly.png")).exists();
    }

    @Test
    void aSavedViewFiltersTheMap() {
        Outcome outcome = run("export", CAR, "-o", folder.resolve("x.svg"), "--view", "no such view");
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        String name = outcome.err().lines().findFirst().orElseThrow().replaceFirst(".*can be: ([^,.]+).*", "$1");
        assertThat(run("export", CAR, "-o", folder.resolve("x.svg"), "--view", name).code()).isEqualTo(ExitCode.FINE);
    }
}
