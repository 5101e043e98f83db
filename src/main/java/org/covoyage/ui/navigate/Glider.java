package org.covoyage.ui.navigate;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.covoyage.ui.map.Camera;
import org.covoyage.ui.map.MapView;

/** Moves the camera of a map smoothly; at once where the system asks for less motion. */
final class Glider extends AnimationTimer {
    private static final double NANOS = 600e6;

    private final MapView map;
    private Glide glide;
    private long started = -1;

    Glider(MapView map) {
        this.map = map;
    }

    /** Goes to a place, from wherever the camera is. */
    void to(Camera target) {
        if (Platform.getPreferences().isReducedMotion()) {
            land(target);
        } else {
            glide = new Glide(map.cameraProperty().get(), target);
            started = -1;
            start();
        }
    }

    /** Is there at once. */
    void land(Camera target) {
        stop();
        glide = null;
        map.viewpoint().look(target);
    }

    @Override
    public void handle(long now) {
        if (glide == null) {
            stop();
            return;
        }
        started = started < 0 ? now : started;
        double part = (now - started) / NANOS;
        map.viewpoint().look(glide.at(part));
        if (part >= 1) {
            glide = null;
            stop();
        }
    }
}
