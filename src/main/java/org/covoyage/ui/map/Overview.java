package org.covoyage.ui.map;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.util.Duration;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Drawing;
import org.covoyage.ui.work.Background;
import org.covoyage.ui.work.Latest;
import org.covoyage.ui.work.Rest;

/**
 * All of a drawing, small, to show where tiles are not painted yet. Painted anew when the hand rests: until then the
 * one of a moment ago stands, which is as good where the eye sees it only while things move. For the thread of the
 * windows.
 */
final class Overview {
    private static final double SIDE = 1400;
    /** So far over an edge, in points, something may be seen. */
    private static final double AROUND = 6;
    private static final Duration MOMENT = Duration.millis(400);

    /** A drawing, and all of it painted. */
    private record Painted(Drawing drawing, Image image) {
    }

    private final Pixels pixels;
    private final Latest<Painted> painting;
    private final Rest rest = new Rest(MOMENT, this::paint);
    private Drawing wanted;
    private Painted painted;
    /** What looks different from what is painted: nothing, or an area. */
    private Bounds changed;

    Overview(Background background, Pixels pixels, Runnable arrived, Consumer<? super Throwable> failed) {
        this.pixels = pixels;
        painting = background.latest(result -> {
            painted = result;
            // Later changes have asked for another one, and what they changed stays to be painted.
            changed = result.drawing() == wanted ? null : changed;
            arrived.run();
        }, failed);
    }

    /**
     * Wants a drawing, which follows the one before.
     *
     * @param areas where it looks different at the most
     */
    void follow(Drawing drawing, List<Bounds> areas) {
        wanted = drawing;
        changed = Stream.concat(Stream.ofNullable(changed), areas.stream()).reduce(Bounds::union).orElse(null);
        rest.ask();
    }

    /** Wants a drawing that has nothing to do with the one before. */
    void begin(Drawing drawing) {
        wanted = drawing;
        painted = null;
        changed = null;
        painting.forget();
        rest.now();
    }

    private void paint() {
        Drawing drawing = wanted;
        Painted before = painted;
        Bounds differs = changed;
        if (before != null && differs == null) {
            painted = new Painted(drawing, before.image());
        } else if (before == null || !before.drawing().area().equals(drawing.area())) {
            painting.run(() -> new Painted(drawing, pixels.whole(drawing, SIDE, SIDE)));
        } else {
            painting.run(() -> new Painted(drawing, pixels.repainted(drawing, before.image(),
                    Pixels.scale(drawing, SIDE, SIDE), differs.grown(AROUND))));
        }
    }

    /** Lays it on a pane; nothing as long as none is painted. */
    void paint(GraphicsContext context, Pane pane) {
        if (painted != null) {
            Bounds at = pane.toView(painted.drawing().area());
            context.drawImage(painted.image(), at.x(), at.y(), at.width(), at.height());
        }
    }
}
