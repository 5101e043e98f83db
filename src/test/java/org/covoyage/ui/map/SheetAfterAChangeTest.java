package org.covoyage.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Group;
import org.covoyage.drawing.Icons;
import org.covoyage.drawing.Item;
import org.covoyage.drawing.Lettering;
import org.covoyage.export.Detail;
import org.covoyage.export.RasterPainter;
import org.covoyage.export.ScreenPixels;
import org.covoyage.journey.Card;
import org.covoyage.journey.Change;
import org.covoyage.journey.Density;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;
import org.covoyage.journey.Project;
import org.covoyage.journey.Stage;
import org.covoyage.picture.LivePicture;
import org.covoyage.picture.PictureRequest;
import org.covoyage.picture.Pictures;
import org.covoyage.testing.RandomJourney;
import org.junit.jupiter.api.Test;

/** A sheet that went along with changes is in all that can be seen of it the one made from nothing. */
class SheetAfterAChangeTest {
    private static final double SIDE = 700;

    private final Lettering lettering = new Lettering();
    private final Pictures pictures = new Pictures(lettering, new Icons());
    private final Pixels painter = new ScreenPixels(new RasterPainter(lettering, Detail.READABLE))::paint;

    @Test
    void itsPlacesTilesAndOverviewAreThoseOfTheDrawing() {
        int followed = 0;
        int moved = 0;
        for (long seed = 1; seed <= 3; seed++) {
            Project project = RandomJourney.seed(seed).stages(6).lanes(18).cards(120).project(1);
            Journey journey = project.scenarios().getFirst();
            PictureRequest request = PictureRequest.of(Density.WORKING, Language.EN);
            SplittableRandom random = new SplittableRandom(seed);
            LivePicture live = pictures.live(project.cover(), journey, request);
            MapSheet sheet = MapSheet.of(0, live.drawing());
            for (int i = 0; i < 30; i++) {
                Change change = change(journey, random);
                journey.apply(change);
                var next = live.after(journey, change.edits());
                if (next.isEmpty()) {
                    live = pictures.live(project.cover(), journey, request);
                    sheet = MapSheet.of(0, live.drawing());
                } else {
                    MapSheet after = sheet.after(i + 1, next.get().altered());
                    assertThat(after.isChangeOf(sheet)).isTrue();
                    moved += next.get().altered().moved() ? 1 : 0;
                    places(after);
                    if (followed++ % 5 == 0) {
                        looks(sheet, after, 1.3);
                    }
                    live = next.get().picture();
                    sheet = after;
                }
            }
        }
        assertThat(followed).isGreaterThan(20);
        assertThat(moved).as("times rows moved").isGreaterThan(5);
    }

    private static Change change(Journey journey, SplittableRandom random) {
        List<Card> cards = journey.all(Card.class);
        List<Id> stages = journey.all(Stage.class).stream().map(Stage::id).toList();
        Card card = cards.get(random.nextInt(cards.size()));
        // One line or many, so that its row may become higher or lower.
        return Change.of(journey).replace(random.nextBoolean() ? card.withText(("Says " + random.nextInt(100_000) + " ")
                .repeat(random.nextInt(3) > 0 ? 1 : random.nextInt(60)).strip())
                : new Card(card.id(), card.lane(), stages.get(random.nextInt(stages.size())), card.step(), card.text(),
                card.kind(), card.severity(), card.priority(), card.owner(), card.persona(), card.touchpoint(),
                card.link(), card.image(), card.evidence(), card.note())).build();
    }

    private static void places(MapSheet sheet) {
        Spots fresh = Spots.of(sheet.drawing());
        Set<String> subjects = new TreeSet<>();
        subjects(sheet.drawing().items(), subjects);
        assertThat(subjects).isNotEmpty().allSatisfy(subject ->
                assertThat(sheet.spots().of(subject)).isEqualTo(fresh.of(subject)));
        assertThat(sheet.spots().first().map(Spot::area)).isEqualTo(fresh.first().map(Spot::area));
    }

    private static void subjects(List<Item> items, Set<String> found) {
        for (Item item : items) {
            if (item.subject() != null) {
                found.add(item.subject());
            }
            if (item instanceof Group group) {
                subjects(group.items(), found);
            }
        }
    }

    private void looks(MapSheet before, MapSheet now, double scale) {
        TilePatch patch = new TilePatch(painter, now.drawing(), now.sameAs(before));
        for (int row = 0; row * TileKey.SIDE < now.drawing().height() * scale; row++) {
            for (int column = 0; column * TileKey.SIDE < now.drawing().width() * scale; column++) {
                TileKey key = new TileKey(1, scale, column, row);
                int[] whole = pixels(tile(now.drawing(), key));
                if (patch.pixels(key) == 0) {
                    assertThat(Arrays.equals(pixels(tile(before.drawing(), key)), whole)).as("kept %s", key).isTrue();
                } else {
                    assertThat(Arrays.equals(pixels(patch.paint(key, tile(before.drawing(), key))), whole))
                            .as("patched %s", key).isTrue();
                }
            }
        }
        if (!now.drawing().area().equals(before.drawing().area())) {
            return;
        }
        Image all = painter.whole(before.drawing(), SIDE, SIDE);
        for (var area : now.differsFrom(before)) {
            all = painter.repainted(now.drawing(), all, Pixels.scale(now.drawing(), SIDE, SIDE), area.grown(6));
        }
        assertThat(Arrays.equals(pixels(all), pixels(painter.whole(now.drawing(), SIDE, SIDE)))).as("all of it").isTrue();
    }

    private Image tile(Drawing drawing, TileKey key) {
        return painter.image(drawing, key.region(), key.scale(), TileKey.SIDE, TileKey.SIDE);
    }

    private static int[] pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] rows = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), rows, 0, width);
        return rows;
    }
}
