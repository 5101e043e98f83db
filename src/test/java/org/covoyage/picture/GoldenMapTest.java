package org.covoyage.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Icons;
import org.covoyage.drawing.Lettering;
import org.covoyage.drawing.Theme;
import org.covoyage.export.SvgExport;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.journey.Density;
import org.covoyage.journey.Id;
import org.covoyage.journey.Language;
import org.covoyage.journey.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The smallest sample as a map, and the companions of the car in all ways, drawn as they were when somebody last looked at it. After a wanted change of looks run with
 * {@code -Dgolden.update=true}, look at the new files in a browser, and commit them.
 */
class GoldenMapTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/covoyage/picture");

    @ParameterizedTest
    @EnumSource(Density.class)
    void theBirthdayCakeLooksAsItDid(Density density) throws IOException {
        assertLooksAsItDid("corner-bakery", new PictureRequest(PictureKind.MAP, density, Theme.Name.LIGHT, Language.FR,
                PictureRequest.SLIDE, null, Focus.WHOLE), density.name().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @EnumSource(value = PictureKind.class, names = "MAP", mode = EnumSource.Mode.EXCLUDE)
    void theElectricCarLooksAsItDid(PictureKind kind) throws IOException {
        assertLooksAsItDid("electric-car", PictureRequest.of(kind, Density.HEADLINE, Language.FR)
                .shaped(PictureRequest.SLIDE), kind.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void theDecisionOnTheElectricCarLooksAsItDid() throws IOException {
        Id decision = new Id("s-decision");
        assertLooksAsItDid("electric-car", PictureRequest.of(PictureKind.CIRCLES, Density.HEADLINE, Language.FR)
                .shaped(PictureRequest.SLIDE).turnedTo(Focus.WHOLE.on(decision)), "circle-of-decision");
    }

    private static void assertLooksAsItDid(String sample, PictureRequest request, String name) throws IOException {
        Lettering letters = new Lettering();
        Project project = ((Opened.Usable) new ProjectReader().open(Path.of("samples/fr", sample + ".covoyage")))
                .project();
        Drawing drawing = new Pictures(letters, new Icons()).draw(project.cover(), project.scenarios().getFirst(), request);
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        new SvgExport(letters).write(drawing, 960, false, svg);
        Path golden = GOLDEN.resolve(sample + "-" + name + ".svg");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.write(golden, svg.toByteArray());
        }
        assertThat(svg.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines(Files.readString(golden));
    }
}
