package org.covoyage.ui.map;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.image.Image;
import org.covoyage.ui.work.Background;

/**
 * Has the tiles painted that the view wants now, two at a time. What is no longer wanted when its turn comes is not
 * painted. For the thread of the windows; only the painting is done elsewhere.
 */
final class TileLoader {
    private static final int AT_ONCE = 2;

    private final Background background;
    private final TileCache cache;
    private final Runnable arrived;
    private final Consumer<? super Throwable> failed;
    private final Deque<TileKey> wanted = new ArrayDeque<>();
    private final Set<TileKey> underway = new HashSet<>();
    private final Set<TileKey> broken = new HashSet<>();
    private Function<TileKey, Image> painting;

    TileLoader(Background background, TileCache cache, Runnable arrived,
            Consumer<? super Throwable> failed) {
        this.background = background;
        this.cache = cache;
        this.arrived = arrived;
        this.failed = failed;
    }

    /**
     * Wants these tiles, the first ones first, and no others any more.
     *
     * @param paint paints one of them, on any thread
     */
    void want(Function<TileKey, Image> paint, List<TileKey> keys) {
        painting = paint;
        wanted.clear();
        keys.stream().filter(key -> !underway.contains(key) && !broken.contains(key)).forEach(wanted::add);
        startSome();
    }

    /** Whether nothing is wanted or under way. */
    boolean isIdle() {
        return wanted.isEmpty() && underway.isEmpty();
    }

    private void startSome() {
        while (underway.size() < AT_ONCE && !wanted.isEmpty()) {
            TileKey key = wanted.poll();
            Function<TileKey, Image> paint = painting;
            underway.add(key);
            background.run(() -> paint.apply(key), image -> done(key, image), problem -> {
                        broken.add(key);
                        done(key, null);
                        failed.accept(problem);
                    });
        }
    }

    private void done(TileKey key, Image image) {
        underway.remove(key);
        if (image != null) {
            cache.put(key, image);
        }
        startSome();
        arrived.run();
    }
}
