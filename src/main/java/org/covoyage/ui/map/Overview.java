package org.covoyage.ui.map;

import java.util.function.Consumer;
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
    private static final Duration MOMENT = Duration.millis(400);

    private record Painted(Drawing drawing, Image image) {
    }

    private final Pixels pixels;
    private final Latest<Painted> painting;
    private final Rest rest = new Rest(MOMENT, this::paint);
    private Drawing wanted;
    private Painted painted;

    Overview(Background background, Pixels pixels, Runnable arrived, Consumer<? super Throwable> failed) {
        this.pixels = pixels;
        painting = background.latest(result -> {
            painted = result;
            arrived.run();
        }, failed);
    }

    /** Wants a drawing, which follows the one before. */
    void follow(Drawing drawing) {
        wanted = drawing;
        rest.ask();
    }

    /** Wants a drawing that has nothing to do with the one before. */
    void begin(Drawing drawing) {
        wanted = drawing;
        painted = null;
        painting.forget();
        rest.now();
    }

    private void paint() {
        Drawing drawing = wanted;
        painting.run(() -> new Painted(drawing, pixels.whole(drawing, SIDE, SIDE)));
    }

    /** Lays it on a pane; nothing as long as none is painted. */
    void paint(GraphicsContext context, Pane pane) {
        if (painted != null) {
            Bounds at = pane.toView(painted.drawing().area());
            context.drawImage(painted.image(), at.x(), at.y(), at.width(), at.height());
        }
    }
}
