package org.covoyage.ui.map;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import javafx.scene.image.Image;
import org.covoyage.drawing.Bounds;

/** Painted tiles, the least recently used going first when there are too many. For one thread. */
final class TileCache {
    private static final long BYTES_OF_TILE = 4L * TileKey.SIDE * TileKey.SIDE;

    private final Map<TileKey, Image> tiles = new LinkedHashMap<>(64, 0.75f, true);
    /** Tiles of earlier sheets whose region has changed, shown until the new ones are painted. */
    private final Map<TileKey, Image> outdated = new HashMap<>();
    /** Those of them that were painted for the very sheet before. */
    private final Map<TileKey, Image> before = new HashMap<>();
    /** Tiles put together for this sheet out of those of the one before: in place, but not to the fraction of a pixel. */
    private final Map<TileKey, Image> placed = new HashMap<>();
    /** All there was of the sheet before, at its places. */
    private final Map<TileKey, Image> last = new HashMap<>();
    private final int most;
    /** The sheet whose tiles the next one may take over. */
    private long shown;

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
        outdated.remove(key);
        before.remove(key);
        placed.remove(key);
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

    /** Has a tile stand in for one that is not painted yet; {@code null} leaves what stands in now. */
    void place(TileKey key, Image standIn) {
        if (standIn != null) {
            placed.put(key, standIn);
        }
    }

    /** Whether what stands in for a tile shows everything in its place. */
    boolean isPlaced(TileKey key) {
        return placed.containsKey(key);
    }

    /** What stands in for a tile after a change, until the new one is painted, or {@code null}. */
    Image outdated(TileKey key) {
        return placed.getOrDefault(key, outdated.get(key));
    }

    /** What a place showed on the sheet before, as far as everything was in its place there, or {@code null}. */
    Image last(TileKey key) {
        return last.get(key);
    }

    /** What a tile showed on the very sheet before, or {@code null} when it was not painted for that one. */
    Image before(TileKey key) {
        return before.get(key);
    }

    /** Forgets the tiles of all other sheets. */
    void keepOnly(long sheet) {
        shown = sheet;
        tiles.keySet().removeIf(key -> key.sheet() != sheet);
        outdated.clear();
        before.clear();
        placed.clear();
        last.clear();
    }

    /**
     * Goes over to a sheet that differs from the one before in places: tiles whose region looks the same go on to be
     * shown, so that what is painted grows with what changed. Others stand in for the new ones until these are there.
     * A tile of a sheet that was gone before comes too late: nobody knows what has changed since.
     *
     * @param scale the only one at which tiles are worth comparing
     * @param same  whether a region looks the same on both sheets
     */
    void follow(long sheet, double scale, Predicate<Bounds> same) {
        long former = shown;
        shown = sheet;
        Map<TileKey, Image> standIns = new HashMap<>();
        outdated.forEach((key, tile) -> standIns.put(key.on(sheet), tile));
        placed.forEach((key, tile) -> standIns.put(key.on(sheet), tile));
        last.clear();
        placed.forEach((key, tile) -> last.put(key.on(sheet), tile));
        placed.clear();
        before.clear();
        Map<TileKey, Image> kept = new LinkedHashMap<>();
        tiles.forEach((key, tile) -> {
            if (key.sheet() == former && key.scale() == scale) {
                (same.test(key.region()) ? kept : before).put(key.on(sheet), tile);
            }
        });
        last.putAll(kept);
        last.putAll(before);
        tiles.clear();
        tiles.putAll(kept);
        outdated.clear();
        standIns.putAll(before);
        standIns.keySet().removeAll(kept.keySet());
        outdated.putAll(standIns);
    }

    int size() {
        return tiles.size();
    }

    int most() {
        return most;
    }
}
