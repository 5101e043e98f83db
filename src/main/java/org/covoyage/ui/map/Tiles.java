package org.covoyage.ui.map;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Drawing;
import org.covoyage.ui.work.Background;

/**
 * The tiles of what a view shows, from sheet to sheet: what looks the same is kept, and of the difference as much is
 * painted at once as a frame has time for, so that a change is there in the next one; everything else is painted away
 * from the thread of the windows. For that thread; where on the view tiles go, it is told.
 */
final class Tiles {
    private static final long CACHE_BYTES = 160L << 20;
    /** So long, in nanoseconds, tiles may be painted on the thread of the windows for one frame. */
    private static final long AT_ONCE = 4_000_000;
    /** So much longer what changed may be painted where all around it has moved: it is little, and what one looks at. */
    private static final long FOR_THE_CHANGE = 8_000_000;

    private final TileCache cache = new TileCache(CACHE_BYTES);
    private final Pixels pixels;
    private final LongSupplier clock;
    private final SheetPainter painter;
    private final Overview overview;
    private final TileLoader loader;
    /** Whether a region looks as it did on the sheet before. */
    private Predicate<Bounds> same = _ -> false;
    /** Whether the sheet was made from the one before by a change, of which nothing was painted yet. */
    private boolean changed;
    /** Whether everything of the sheet before was in its place when this one came. */
    private boolean followed;
    private Look look = Look.STALE;
    /** The panes as they were painted last. */
    private List<Pane> painted = List.of();
    /** Until when what was painted stands while the tiles of a sheet drawn from nothing come; 0 for no waiting. */
    private long heldUntil;

    /**
     * So long, in nanoseconds, a picture stays whole as it was while the one drawn from nothing after a change is
     * painted: on a busy machine old and new tiles would stand side by side.
     */
    private static final long HELD = 600_000_000;

    /** How a view looks. */
    enum Look {
        /** It is the picture before, whole. */
        HELD,
        /** Something in it is of a moment ago. */
        STALE,
        /** Everything stands where it belongs, letters perhaps a fraction of a pixel off. */
        PLACED,
        /** It is the very picture. */
        SHARP
    }

    /**
     * No tiles yet.
     *
     * @param arrived told when something was painted
     * @param failed  told when something could not be painted
     */
    Tiles(Background background, Pixels pixels, Runnable arrived, Consumer<? super Throwable> failed) {
        this(background, pixels, arrived, failed, System::nanoTime);
    }

    /** The same with a clock of one's own, in nanoseconds. */
    Tiles(Background background, Pixels pixels, Runnable arrived, Consumer<? super Throwable> failed,
            LongSupplier clock) {
        this.clock = clock;
        this.pixels = pixels;
        loader = new TileLoader(background, cache, () -> arrived(arrived), failed);
        overview = new Overview(background, pixels, arrived, failed);
        painter = new SheetPainter(cache, overview);
    }

    /** Where everything is in its place already, one frame shows all that is sharper, and no time goes to those between. */
    private void arrived(Runnable told) {
        if (look != Look.PLACED || loader.isIdle()) {
            told.run();
        }
    }

    /** Goes over to a sheet that has nothing to do with the one before. */
    void begin(MapSheet sheet) {
        same = _ -> false;
        changed = false;
        heldUntil = 0;
        cache.keepOnly(sheet.number());
        overview.begin(sheet.drawing());
    }

    /** Goes over to a sheet of the same picture after a change. */
    void follow(MapSheet sheet, MapSheet before, double scale) {
        overview.follow(sheet.drawing(), sheet.differsFrom(before));
        same = sheet.sameAs(before);
        followed = !changed;
        changed = sheet.isChangeOf(before);
        boolean waits = heldUntil != 0 && clock.getAsLong() < heldUntil;
        if (changed) {
            heldUntil = 0;
        } else if (!waits) {
            heldUntil = look == Look.STALE || look == Look.HELD ? 0 : clock.getAsLong() + HELD;
        }
        cache.follow(sheet.number(), scale, same);
    }

    /** Whether nothing is wanted or under way. */
    boolean isIdle() {
        return loader.isIdle();
    }

    /** Lays what there is of a sheet on a canvas and has the rest painted; says how it looks. */
    Look paint(GraphicsContext context, MapSheet sheet, List<Pane> panes, double density) {
        if (changed) {
            changed = false;
            patch(sheet, painter.missing(sheet, panes, density));
        }
        if (holds(panes)) {
            want(sheet, painter.missing(sheet, panes, density));
            if (!loader.isIdle()) {
                look = Look.HELD;
                return look;
            }
        }
        List<TileKey> missing = painter.paint(context, sheet, panes, density);
        painted = panes;
        heldUntil = 0;
        want(sheet, missing);
        look = missing.isEmpty() ? Look.SHARP : missing.stream().allMatch(cache::isPlaced) ? Look.PLACED : Look.STALE;
        return look;
    }

    private void want(MapSheet sheet, List<TileKey> missing) {
        Drawing drawing = sheet.drawing();
        TilePatch patch = patch(drawing);
        List<TileKey> before = missing.stream().filter(key -> cache.before(key) != null).toList();
        List<Image> images = before.stream().map(cache::before).toList();
        loader.want(key -> before.contains(key) ? patch.paint(key, images.get(before.indexOf(key)))
                : pixels.image(drawing, key.region(), key.scale(), TileKey.SIDE, TileKey.SIDE), missing);
    }

    /** Whether what is there may stand a little longer: from where the camera was, and no longer than it may. */
    private boolean holds(List<Pane> panes) {
        return heldUntil != 0 && clock.getAsLong() < heldUntil && !painted.isEmpty()
                && painted.getFirst().equals(panes.getFirst());
    }

    /** Paints what differs of some tiles now, as long as there is time; what only moved is put where it belongs. */
    private void patch(MapSheet sheet, List<TileKey> missing) {
        TilePatch patch = patch(sheet.drawing());
        long until = clock.getAsLong() + AT_ONCE;
        if (!sheet.moves().isEmpty()) {
            MovedTile moved = new MovedTile(pixels, sheet.drawing(), sheet.moves(), cache::last,
                    () -> clock.getAsLong() > until, () -> clock.getAsLong() > until + FOR_THE_CHANGE);
            missing.stream().filter(_ -> followed).forEach(key -> cache.place(key, moved.at(key)));
            return;
        }
        for (TileKey key : missing) {
            Image before = cache.before(key);
            if (before != null && clock.getAsLong() < until) {
                cache.put(key, patch.paint(key, before));
            }
        }
    }

    private TilePatch patch(Drawing drawing) {
        return new TilePatch(pixels, drawing, same);
    }
}
