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
import org.covoyage.journey.Project;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The smallest sample, drawn as it was when somebody last looked at it. After a wanted change of looks run with
 * {@code -Dgolden.update=true}, look at the new files in a browser, and commit them.
 */
class GoldenMapTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/covoyage/picture");

    @ParameterizedTest
    @EnumSource(Density.class)
    void theBirthdayCakeLooksAsItDid(Density density) throws IOException {
        Lettering letters = new Lettering();
        Project project = ((Opened.Usable) new ProjectReader().open(Path.of("samples/fr/corner-bakery.covoyage")))
                .project();
        Drawing map = new Pictures(letters, new Icons()).draw(project.cover(), project.scenarios().getFirst(),
                new PictureRequest(PictureKind.MAP, density, Theme.Name.LIGHT, project.cover().languageOrDefault(), PictureRequest.SLIDE, null, Focus.WHOLE));
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        new SvgExport(letters).write(map, 960, false, svg);
        Path golden = GOLDEN.resolve("corner-bakery-" + density.name().toLowerCase(Locale.ROOT) + ".svg");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.write(golden, svg.toByteArray());
        }
        assertThat(svg.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines(Files.readString(golden));
    }
}
