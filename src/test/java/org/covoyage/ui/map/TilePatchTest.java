package org.covoyage.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Icons;
import org.covoyage.drawing.Lettering;
import org.covoyage.drawing.Theme;
import org.covoyage.export.Detail;
import org.covoyage.export.RasterPainter;
import org.covoyage.export.ScreenPixels;
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

/**
 * A tile of which only what changed was painted looks as one painted whole: every channel of every pixel is the same to
 * the one level in 255 by which the rasteriser rounds the coverage of an edge when it is clipped elsewhere.
 */
class TilePatchTest {
    private static final int SIDE = TileKey.SIDE;

    private final Lettering lettering = new Lettering();
    private final Pictures pictures = new Pictures(lettering, new Icons());
    private final Pixels painter = new ScreenPixels(new RasterPainter(lettering, Detail.READABLE))::paint;
    private final List<Integer> painted = new ArrayList<>();

    @Test
    void aPatchedTileIsTheTilePaintedWhole() {
        for (long seed = 1; seed <= 4; seed++) {
            Project project = RandomJourney.seed(seed).cards(40).project(1);
            Journey journey = project.scenarios().getFirst();
            RandomChange changes = new RandomChange(new SplittableRandom(seed), Texts.PLAIN);
            PictureRequest request = PictureRequest.of(Density.WORKING, Language.EN)
                    .in(Theme.Name.values()[(int) (seed % 3)]);
            Drawing before = pictures.draw(project.cover(), journey, request);
            for (int i = 0; i < 6; i++) {
                journey.apply(changes.next(journey));
                Drawing now = pictures.draw(project.cover(), journey, request);
                compare(before, now, seed % 2 == 0 ? 1 : 1.3);
                before = now;
            }
        }
        assertThat(painted).as("pixels of a patch").anyMatch(count -> count < SIDE * SIDE / 4);
    }

    private void compare(Drawing before, Drawing now, double scale) {
        TilePatch patch = new TilePatch((drawing, region, zoom, width, height) -> {
            painted.add(width * height);
            return painter.paint(drawing, region, zoom, width, height);
        }, now, now.sameAs(before));
        for (int row = 0; row * SIDE < now.height() * scale; row++) {
            for (int column = 0; column * SIDE < now.width() * scale; column++) {
                TileKey key = new TileKey(1, scale, column, row);
                assertThat(apart(pixels(patch.paint(key, tile(before, key))), pixels(tile(now, key)))).as("%s", key)
                        .isLessThanOrEqualTo(1);
            }
        }
    }

    /** The largest difference of a channel. */
    private static int apart(int[] one, int[] other) {
        return IntStream.range(0, one.length).filter(i -> one[i] != other[i]).map(i -> IntStream.of(0, 8, 16, 24)
                .map(shift -> Math.abs((one[i] >> shift & 0xFF) - (other[i] >> shift & 0xFF))).max().orElseThrow()).max()
                .orElse(0);
    }

    private Image tile(Drawing drawing, TileKey key) {
        Bounds region = key.region();
        return painter.image(drawing, region, key.scale(), SIDE, SIDE);
    }

    private static int[] pixels(Image image) {
        int[] rows = new int[SIDE * SIDE];
        image.getPixelReader().getPixels(0, 0, SIDE, SIDE, PixelFormat.getIntArgbPreInstance(), rows, 0, SIDE);
        return rows;
    }
}
