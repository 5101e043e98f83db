package org.covoyage.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Box;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Group;
import org.covoyage.drawing.Item;
import org.covoyage.drawing.Lettering;
import org.covoyage.export.Detail;
import org.covoyage.export.RasterPainter;
import org.covoyage.export.ScreenPixels;
import org.junit.jupiter.api.Test;

/** What stands, what recedes, and what is left alone when a subject is lifted. */
class LiftTest {
    private static final Colour RED = Colour.of("#FF0000");
    private static final Set<String> LAYER = Set.of("henri", "samira");
    private static final Drawing DRAWING = new Drawing(512, 512, Colour.WHITE, List.of(
            box("card", 0), box("henri", 100), Group.of("samira", "Samira", List.of(box(null, 200)))), "", "", null);

    private static Item box(String subject, double y) {
        return new Box(subject, new Bounds(0, y, 100, 50), 0, Fill.of(RED), null);
    }

    @Test
    void onlyTheLayerRecedesAndWhatStandsIsPaintedAgain() {
        Lift lift = Lift.of(1, DRAWING, Set.of("samira"), LAYER).orElseThrow();
        assertThat(lift.standing().items()).containsExactly(box(null, 200));
        assertThat(lift.receding().items()).containsExactly(
                new Box(null, new Bounds(0, 100, 100, 50), 0, Fill.of(Colour.WHITE), null));
        assertThat(lift.area()).isEqualTo(new Bounds(0, 100, 100, 150));
    }

    @Test
    void whatThePictureDoesNotShowCannotBeLifted() {
        assertThat(Lift.of(1, DRAWING, Set.of("bruno"), LAYER)).isEmpty();
        assertThat(Lift.of(1, DRAWING, Set.of("samira"), Set.of("samira"))).isEmpty();
    }

    @Test
    void aTileLetsThroughWhatIsNotOfTheLayer() {
        ScreenPixels pixels = new ScreenPixels(new RasterPainter(new Lettering(), Detail.READABLE));
        int[] tile = Lift.of(1, DRAWING, Set.of("samira"), LAYER).orElseThrow()
                .paint(new TileKey(1, 1, 0, 0), pixels::paint);
        assertThat(List.of(tile[25 * TileKey.SIDE + 50], tile[225 * TileKey.SIDE + 50], tile[125 * TileKey.SIDE + 200]))
                .containsExactly(0, 0xFFFF0000, 0);
        int veil = tile[125 * TileKey.SIDE + 50];
        assertThat(veil).as("white, most of it").isEqualTo(0xBDBDBDBD);
    }
}
