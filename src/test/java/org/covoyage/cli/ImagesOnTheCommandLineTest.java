package org.covoyage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.covoyage.file.Kept;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.file.ProjectWriter;
import org.covoyage.file.save.Digest;
import org.covoyage.journey.Brand;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Id;
import org.covoyage.journey.Image;
import org.covoyage.journey.Project;
import org.covoyage.testing.SomeImages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands find images beside a project, draw them, and say which are missing. */
class ImagesOnTheCommandLineTest {
    private static final byte[] LOGO = SomeImages.png(180, 52);

    @TempDir
    private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aLogoBesideTheProjectIsDrawn() throws IOException {
        Path project = project(SomeImages.beside("logo", LOGO, "Our logo"), "logo");
        Files.write(folder.resolve(Digest.of(LOGO).hex() + ".png"), LOGO);
        assertThat(run("export", project.toString(), "-o", svg().toString())).isEqualTo(ExitCode.FINE);
        assertThat(err.toString()).isEmpty();
        assertThat(Files.readString(svg())).contains("aria-label=\"Our logo\"", "data:image/png;base64,");
        assertThat(run("check", project.toString())).isEqualTo(ExitCode.FINE);
    }

    @Test
    void aMissingLogoIsReportedAndTheMapIsDrawnAllTheSame() throws IOException {
        Path project = project(SomeImages.beside("logo", LOGO, "Our logo"), "logo");
        assertThat(run("export", project.toString(), "-o", svg().toString())).isEqualTo(ExitCode.INPUT);
        assertThat(err.toString()).containsOnlyOnce("The image \"logo\" is not inside the project");
        assertThat(Files.readString(svg())).contains("Our logo").doesNotContain("data:image");
    }

    @Test
    void exportSaysNothingOfImagesThatNoPictureShows() throws IOException {
        Path project = project(SomeImages.beside("unused", LOGO, null), null);
        assertThat(run("export", project.toString(), "-o", svg().toString())).isEqualTo(ExitCode.FINE);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void checkReportsEveryImageThatIsMissingDamagedOrNamedInVain() throws IOException {
        Path missing = project(SomeImages.beside("unused", LOGO, null), "other");
        assertThat(run("check", missing.toString())).isEqualTo(ExitCode.INPUT);
        assertThat(out.toString().lines()).hasSize(2).allSatisfy(line -> assertThat(line).startsWith(missing + ": "))
                .anySatisfy(line -> assertThat(line).contains("\"logo\" of \"brand\" names \"other\""))
                .anySatisfy(line -> assertThat(line).contains("The image \"unused\" is not inside the project"));
        assertThat(((Opened.Usable) new ProjectReader().open(missing)).mayReplaceOriginal()).isTrue();
    }

    @Test
    void checkReportsWholeBytesThatAreNoPicture() throws IOException {
        Path project = project(SomeImages.inside("logo", Arrays.copyOf(LOGO, 20), null), "logo");
        assertThat(run("check", project.toString())).isEqualTo(ExitCode.INPUT);
        assertThat(out.toString()).contains("The image \"logo\" is no complete picture of at most 40 million pixels.");
    }

    private int run(String... args) {
        return Cli.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private Path svg() {
        return folder.resolve("map.svg");
    }

    private Path project(Image image, String logo) throws IOException {
        Project sample = ((Opened.Usable) new ProjectReader().open(Path.of("samples/en/corner-bakery.covoyage"))).project();
        Cover cover = new Cover("Bakery", null, null, null, null, new Brand(logo == null ? null : new Id(logo), null, null),
                List.of(image));
        return Files.write(folder.resolve("bakery.covoyage"),
                new ProjectWriter().bytes(new Project(cover, sample.scenarios()), Kept.nothing()));
    }
}
