package org.covoyage.ui.map;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.image.Image;

/** Painted tiles, the least recently used going first when there are too many. For one thread. */
final class TileCache {
    private static final long BYTES_OF_TILE = 4L * TileKey.SIDE * TileKey.SIDE;

    private final Map<TileKey, Image> tiles = new LinkedHashMap<>(64, 0.75f, true);
    private final int most;

    /** A cache of at most so many bytes. */
    TileCache(long bytes) {
        most = (int) Math.max(4, bytes / BYTES_OF_TILE);
    }

    /** A tile, or {@code null}; it counts as used. */
    Image get(TileKey key) {
        return tiles.get(key);
    }

    /** Whether it is there; does not count as use. */
    boolean has(TileKey key) {
        return tiles.containsKey(key);
    }

    void put(TileKey key, Image tile) {
        tiles.put(key, tile);
        Iterator<TileKey> oldest = tiles.keySet().iterator();
        while (tiles.size() > most) {
            oldest.next();
            oldest.remove();
        }
    }

    /** Tiles of a sheet at other scales than this one, the most recently used last. */
    Map<TileKey, Image> others(long sheet, double scale) {
        Map<TileKey, Image> found = new LinkedHashMap<>();
        tiles.forEach((key, tile) -> {
            if (key.sheet() == sheet && key.scale() != scale) {
                found.put(key, tile);
            }
        });
        return found;
    }

    /** Forgets the tiles of all other sheets. */
    void keepOnly(long sheet) {
        tiles.keySet().removeIf(key -> key.sheet() != sheet);
    }

    int size() {
        return tiles.size();
    }

    int most() {
        return most;
    }
}
