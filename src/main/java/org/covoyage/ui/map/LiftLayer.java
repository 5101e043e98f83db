package org.covoyage.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Drawing;
import org.covoyage.ui.work.Background;

/**
 * What is lifted out of a picture, as tiles above those of the picture, which stay as they are. Until the next lift is
 * painted the last one stays, so that nothing flickers as the pointer goes from one to another. For the thread of the
 * windows.
 */
final class LiftLayer {
    private static final long CACHE_BYTES = 48L << 20;

    private final Pixels pixels;
    private final TileCache cache = new TileCache(CACHE_BYTES);
    private final TileLoader loader;
    private Lift shown;
    private Lift next;
    private long number;

    LiftLayer(Background background, Pixels pixels, Runnable arrived, Consumer<? super Throwable> failed) {
        this.pixels = pixels;
        loader = new TileLoader(background, cache, arrived, failed);
    }

    /** Lifts subjects out of their layer in a drawing; nothing when the drawing does not show them. */
    void lift(Drawing drawing, Set<String> lifted, Set<String> layer) {
        next = lifted.isEmpty() ? null : Lift.of(++number, drawing, lifted, layer).orElse(null);
        if (next == null) {
            shown = null;
        }
    }

    /** Forgets what is lifted, because the drawing is another one. */
    void clear() {
        shown = null;
        next = null;
        cache.keepOnly(0);
    }

    /** Whether something is lifted, or about to be. */
    boolean isLifted() {
        return next != null;
    }

    /** Whether all that is in sight is painted. */
    boolean isIdle() {
        return shown == next && loader.isIdle();
    }

    /** Sees what is missing, before the panes are painted. */
    void prepare(List<Pane> panes, double density) {
        List<TileKey> missing = new ArrayList<>();
        if (next != null) {
            for (Pane pane : panes) {
                keys(next, pane, density).stream().filter(key -> !cache.has(key) && !missing.contains(key))
                        .forEach(missing::add);
            }
        }
        if (missing.isEmpty() && shown != next) {
            shown = next;
            if (shown != null) {
                cache.keepOnly(shown.number());
            }
        }
        Lift wanted = next;
        loader.want(key -> Pixels.image(wanted.paint(key, pixels), TileKey.SIDE, TileKey.SIDE), missing);
    }

    /** Paints what is lifted in one pane, whose clip is set. */
    void paint(GraphicsContext context, Pane pane, double density) {
        if (shown == null) {
            return;
        }
        List<TileKey> keys = keys(shown, pane, density);
        if (keys.stream().allMatch(cache::has)) {
            context.setImageSmoothing(false);
            double scale = pane.at().zoom() * density;
            double left = Math.rint(pane.at().x() * scale);
            double top = Math.rint(pane.at().y() * scale);
            double side = TileKey.SIDE / density;
            for (TileKey key : keys) {
                context.drawImage(cache.get(key), pane.view().x() + (key.column() * (double) TileKey.SIDE - left)
                        / density, pane.view().y() + (key.row() * (double) TileKey.SIDE - top) / density, side, side);
            }
        } else {
            older(context, pane, pane.at().zoom() * density);
        }
    }

    /** While it is zoomed, what was painted at the last zoom. */
    private void older(GraphicsContext context, Pane pane, double scale) {
        context.setImageSmoothing(true);
        double last = 0;
        for (Map.Entry<TileKey, Image> tile : cache.others(shown.number(), scale).entrySet().stream().toList()
                .reversed()) {
            last = last == 0 ? tile.getKey().scale() : last;
            if (tile.getKey().scale() == last) {
                Bounds at = pane.toView(tile.getKey().region());
                context.drawImage(tile.getValue(), at.x(), at.y(), at.width(), at.height());
            }
        }
    }

    private static List<TileKey> keys(Lift lift, Pane pane, double density) {
        return SheetPainter.keys(lift.number(), lift.standing(), pane, pane.at().zoom() * density).stream()
                .filter(key -> key.region().overlaps(lift.area())).toList();
    }
}
