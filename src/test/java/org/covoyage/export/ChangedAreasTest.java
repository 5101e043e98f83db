package org.covoyage.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Icons;
import org.covoyage.drawing.Lettering;
import org.covoyage.drawing.Theme;
import org.covoyage.journey.Density;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;
import org.covoyage.journey.Project;
import org.covoyage.picture.PictureRequest;
import org.covoyage.picture.Pictures;
import org.covoyage.testing.RandomChange;
import org.covoyage.testing.RandomJourney;
import org.covoyage.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What a drawing says looks as it did has the very same pixels; what a small change leaves alone is most of a map. */
@Execution(ExecutionMode.CONCURRENT)
class ChangedAreasTest {
    private static final int SIDE = 128;

    private final Lettering lettering = new Lettering();
    private final Pictures pictures = new Pictures(lettering, new Icons());
    private final RasterPainter painter = new RasterPainter(lettering, Detail.READABLE);

    @Test
    void whatLooksTheSameHasTheSamePixels() {
        int same = 0;
        int changed = 0;
        for (long seed = 1; seed <= 12; seed++) {
            Project project = RandomJourney.seed(seed).cards(40).project(1);
            Journey journey = project.scenarios().getFirst();
            SplittableRandom random = new SplittableRandom(seed);
            RandomChange changes = new RandomChange(random, Texts.PLAIN);
            PictureRequest request = PictureRequest.of(Density.WORKING, Language.EN)
                    .in(Theme.Name.values()[(int) (seed % 3)]);
            Drawing before = pictures.draw(project.cover(), journey, request);
            for (int i = 0; i < 6; i++) {
                journey.apply(changes.next(journey));
                Drawing now = pictures.draw(project.cover(), journey, request);
                Predicate<Bounds> alike = now.sameAs(before);
                for (double y = 0; y < now.height(); y += SIDE) {
                    for (double x = 0; x < now.width(); x += SIDE) {
                        Bounds tile = new Bounds(x, y, SIDE, SIDE);
                        if (alike.test(tile)) {
                            same++;
                            assertThat(pixels(now, tile)).as("seed %d, change %d, %s", seed, i, tile)
                                    .isEqualTo(pixels(before, tile));
                        } else {
                            changed++;
                        }
                    }
                }
                before = now;
            }
        }
        assertThat(List.of(same, changed)).as("tiles that stay, tiles that change").allMatch(count -> count > 100);
    }

    private int[] pixels(Drawing drawing, Bounds tile) {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        painter.paint(drawing, tile, 1, image);
        return image.getRGB(0, 0, SIDE, SIDE, null, 0, SIDE);
    }
}
