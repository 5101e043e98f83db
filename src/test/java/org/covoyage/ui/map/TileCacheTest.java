package org.covoyage.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;

/** Which painted tiles survive a change. */
class TileCacheTest {
    private final TileCache cache = new TileCache(100L << 20);
    private final Image left = new WritableImage(1, 1);
    private final Image right = new WritableImage(1, 1);

    @Test
    void whatLooksTheSameGoesOnAndTheRestStandsInForWhatComes() {
        cache.keepOnly(1);
        cache.put(new TileKey(1, 1, 0, 0), left);
        cache.put(new TileKey(1, 1, 1, 0), right);
        cache.put(new TileKey(1, 2, 0, 0), right);
        cache.follow(2, 1, region -> region.x() == 0);
        assertThat(cache.get(new TileKey(2, 1, 0, 0))).isSameAs(left);
        assertThat(cache.get(new TileKey(2, 1, 1, 0))).isNull();
        assertThat(cache.outdated(new TileKey(2, 1, 1, 0))).isSameAs(right);
        assertThat(cache.before(new TileKey(2, 1, 1, 0))).as("painted for the sheet before").isSameAs(right);
        assertThat(cache.size()).isEqualTo(1);
    }

    /** While one key follows another, a tile may still be painted for a sheet that is gone. */
    @Test
    void aTileThatComesTooLateIsNeverTakenForOneOfTheNextSheet() {
        cache.keepOnly(1);
        cache.put(new TileKey(1, 1, 0, 0), left);
        cache.follow(2, 1, _ -> false);
        cache.follow(3, 1, _ -> false);
        cache.put(new TileKey(2, 1, 0, 0), right);
        cache.follow(4, 1, _ -> true);
        assertThat(cache.get(new TileKey(4, 1, 0, 0))).isNull();
        assertThat(cache.before(new TileKey(4, 1, 0, 0))).isNull();
    }

    @Test
    void aStandInIsNeverTakenForThePaintedTile() {
        cache.keepOnly(1);
        cache.put(new TileKey(1, 1, 0, 0), left);
        cache.follow(2, 1, _ -> false);
        cache.follow(3, 1, _ -> true);
        assertThat(cache.has(new TileKey(3, 1, 0, 0))).isFalse();
        assertThat(cache.outdated(new TileKey(3, 1, 0, 0))).isSameAs(left);
        assertThat(cache.before(new TileKey(3, 1, 0, 0))).as("painted for an earlier sheet").isNull();
        cache.put(new TileKey(3, 1, 0, 0), right);
        assertThat(cache.outdated(new TileKey(3, 1, 0, 0))).isNull();
    }
}
