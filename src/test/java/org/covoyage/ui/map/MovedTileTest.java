package org.covoyage.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.covoyage.drawing.Altered;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Icons;
import org.covoyage.drawing.Lettering;
import org.covoyage.export.Detail;
import org.covoyage.export.RasterPainter;
import org.covoyage.export.ScreenPixels;
import org.covoyage.journey.Card;
import org.covoyage.journey.Change;
import org.covoyage.journey.Density;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;
import org.covoyage.journey.Project;
import org.covoyage.picture.LivePicture;
import org.covoyage.picture.PictureRequest;
import org.covoyage.picture.Pictures;
import org.covoyage.testing.RandomJourney;
import org.junit.jupiter.api.Test;

/** Tiles put together out of those of the drawing before, after a row of cards became higher or lower. */
class MovedTileTest {
    private static final int SIDE = TileKey.SIDE;

    private final Lettering lettering = new Lettering();
    private final Pictures pictures = new Pictures(lettering, new Icons());
    private final Pixels painter = new ScreenPixels(new RasterPainter(lettering, Detail.READABLE))::paint;

    /** A drawing, what became of it by a move, and how far that went. */
    private record Case(Drawing before, Altered altered, double down) {
        /** A zoom at which it is so many whole pixels. */
        double scale(int pixels) {
            return pixels / Math.abs(down);
        }
    }

    private List<Case> cases() {
        SplittableRandom random = new SplittableRandom(11);
        List<Case> cases = new ArrayList<>();
        for (long seed = 1; cases.size() < 6 && seed < 60; seed++) {
            Project project = RandomJourney.seed(seed).stages(5).lanes(12).cards(60).project(1);
            Journey journey = project.scenarios().getFirst();
            LivePicture live = pictures.live(project.cover(), journey, PictureRequest.of(Density.WORKING, Language.EN));
            List<Card> cards = journey.all(Card.class);
            Card card = cards.get(random.nextInt(cards.size()));
            Change change = Change.of(journey).replace(card.withText("Says it again ".repeat(1 + random.nextInt(20))
                    .strip())).build();
            journey.apply(change);
            live.after(journey, change.edits()).map(LivePicture.Next::altered).filter(Altered::moved).ifPresent(
                    altered -> cases.add(new Case(live.drawing(), altered,
                            altered.moves().shifts().getLast().down())));
        }
        assertThat(cases).hasSize(6);
        return cases;
    }

    @Test
    void whereRowsMovedByWholePixelsItIsTheTilePaintedWhole() {
        for (Case each : cases()) {
            double scale = each.scale((int) Math.max(1, Math.round(1.2 * Math.abs(each.down()))));
            MovedTile moved = new MovedTile(painter, each.altered().drawing(), each.altered().moves(),
                    key -> tile(each.before(), key), () -> false, () -> false);
            // Hatches of the legend keep to the sheet when they move: they alone look a little otherwise.
            int legend = (int) (each.altered().drawing().frozen().end() * scale);
            for (TileKey key : keys(each.altered().drawing(), scale)) {
                int above = Math.clamp(legend - (long) key.row() * SIDE, 0, SIDE) * SIDE;
                assertThat(apart(Arrays.copyOf(pixels(moved.at(key)), above), Arrays.copyOf(pixels(tile(
                        each.altered().drawing(), key)), above))).as("%s", key).isLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void withoutTimeToPaintAndByPartsOfPixelsItIsNearerThanTheTileBefore() {
        for (Case each : cases()) {
            double scale = each.scale((int) Math.max(1, Math.round(1.2 * Math.abs(each.down())))) * 1.017;
            MovedTile moved = new MovedTile((_, _, _, _, _) -> {
                throw new AssertionError("nothing is painted");
            }, each.altered().drawing(), each.altered().moves(), key -> tile(each.before(), key), () -> true, () -> true);
            long placed = 0;
            long stale = 0;
            for (TileKey key : keys(each.altered().drawing(), scale)) {
                int[] whole = pixels(tile(each.altered().drawing(), key));
                placed += wrong(pixels(moved.at(key)), whole);
                stale += wrong(pixels(tile(each.before(), key)), whole);
            }
            assertThat(placed).isLessThan(stale / 2);
        }
    }

    @Test
    void whatChangedIsPaintedAlsoWhenItIsLateAndNeverStandsBesideItsOldSelf() {
        for (Case each : cases()) {
            double scale = each.scale((int) Math.max(1, Math.round(1.2 * Math.abs(each.down()))));
            Drawing after = each.altered().drawing();
            MovedTile painted = new MovedTile(painter, after, each.altered().moves(),
                    key -> tile(each.before(), key), () -> true, () -> false);
            MovedTile empty = new MovedTile(painter, after, each.altered().moves(),
                    key -> tile(each.before(), key), () -> true, () -> true);
            for (TileKey key : keys(after, scale)) {
                int[] whole = pixels(tile(after, key));
                int[] one = pixels(painted.at(key));
                int[] other = pixels(empty.at(key));
                each.altered().moves().fresh().forEach(fresh -> within(fresh, key).forEach(at -> {
                    assertThat(apart(one[at], whole[at])).as("%s", key).isLessThanOrEqualTo(1);
                    assertThat(other[at]).as("%s", key).isEqualTo(after.ground().argb());
                }));
            }
        }
    }

    /** The pixels of a tile that lie in a part of the drawing. */
    private static IntStream within(Bounds part, TileKey key) {
        return IntStream.range(0, SIDE * SIDE).filter(at -> {
            double x = (key.column() * (double) SIDE + at % SIDE + 0.5) / key.scale();
            double y = (key.row() * (double) SIDE + at / SIDE + 0.5) / key.scale();
            return x > part.x() && x < part.right() && y > part.y() && y < part.bottom();
        });
    }

    @Test
    void whereNothingWasPaintedThereIsNone() {
        Case first = cases().getFirst();
        MovedTile moved = new MovedTile(painter, first.altered().drawing(), first.altered().moves(), _ -> null,
                () -> false, () -> false);
        assertThat(moved.at(new TileKey(1, 1, 0, 0))).isNull();
    }

    private static List<TileKey> keys(Drawing drawing, double scale) {
        int columns = (int) Math.ceil(drawing.width() * scale / SIDE);
        int rows = (int) Math.ceil(drawing.height() * scale / SIDE);
        return IntStream.range(0, rows).boxed().flatMap(row -> IntStream.range(0, columns).mapToObj(column ->
                new TileKey(1, scale, column, row))).toList();
    }

    /** How many pixels differ by more than can hardly be seen. */
    private static long wrong(int[] one, int[] other) {
        return IntStream.range(0, one.length).filter(i -> apart(one[i], other[i]) > 40).count();
    }

    private static int apart(int[] one, int[] other) {
        return IntStream.range(0, one.length).map(i -> apart(one[i], other[i])).max().orElse(0);
    }

    private static int apart(int one, int other) {
        return one == other ? 0 : IntStream.of(0, 8, 16, 24)
                .map(shift -> Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF))).max().orElseThrow();
    }

    private Image tile(Drawing drawing, TileKey key) {
        return painter.image(drawing, key.region(), key.scale(), SIDE, SIDE);
    }

    private static int[] pixels(Image image) {
        int[] rows = new int[SIDE * SIDE];
        image.getPixelReader().getPixels(0, 0, SIDE, SIDE, PixelFormat.getIntArgbPreInstance(), rows, 0, SIDE);
        return rows;
    }
}
