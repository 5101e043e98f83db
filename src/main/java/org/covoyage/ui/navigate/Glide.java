package org.covoyage.ui.navigate;

import org.covoyage.ui.map.Camera;

/**
 * A smooth way of the camera from one place to another: what is in sight changes evenly from the one rectangle into the
 * other, starting and ending gently. Knows no clock.
 *
 * @param from where it starts
 * @param to   where it ends
 */
record Glide(Camera from, Camera to) {
    /**
     * Where the camera is on the way.
     *
     * @param part of the time that is over, 0 … 1
     */
    Camera at(double part) {
        if (part >= 1) {
            return to;
        }
        double t = Math.max(0, part);
        double gone = t * t * (3 - 2 * t);
        double view = between(1 / from.zoom(), 1 / to.zoom(), gone);
        return new Camera(between(from.x(), to.x(), gone), between(from.y(), to.y(), gone), 1 / view);
    }

    private static double between(double a, double b, double gone) {
        return a + (b - a) * gone;
    }
}
