package org.covoyage.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Box;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Item;
import org.junit.jupiter.api.Test;

class SpotsTest {
    private static Item box(String subject, double x, double y) {
        return new Box(subject, new Bounds(x, y, 40, 20), 0, null, null);
    }

    private static Spots spots(Item... items) {
        return Spots.of(new Drawing(500, 500, Colour.WHITE, List.of(items), "", "", null));
    }

    @Test
    void partsOfOneThingThatTouchAreOneSpot() {
        assertThat(spots(box("a", 0, 0), box("a", 42, 0), box("a", 200, 0)).of("a")).containsExactly(
                new Spot("a", new Bounds(0, 0, 82, 20), null), new Spot("a", new Bounds(200, 0, 40, 20), null));
    }

    @Test
    void arrowsGoStraightAheadBeforeAside() {
        Spots spots = spots(box("middle", 100, 100), box("right", 300, 100), box("askew", 180, 220),
                box("below", 100, 300));
        Spot middle = spots.of("middle").getFirst();
        assertThat(spots.towards(middle, 1, 0)).map(Spot::subject).contains("right");
        assertThat(spots.towards(middle, 0, 1)).map(Spot::subject).contains("below");
        assertThat(spots.towards(middle, -1, 0)).isEmpty();
    }

    @Test
    void readingOrderEndsAtBothEnds() {
        Spots spots = spots(box("second", 100, 0), box("first", 0, 0), box("third", 0, 50));
        assertThat(spots.first()).map(Spot::subject).contains("first");
        assertThat(spots.beside(spots.of("first").getFirst(), true)).map(Spot::subject).contains("second");
        assertThat(spots.beside(spots.of("first").getFirst(), false)).isEmpty();
        assertThat(spots.beside(spots.of("third").getFirst(), true)).isEmpty();
    }
}
