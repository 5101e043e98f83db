package org.covoyage.ui.settings;

import java.util.List;
import javafx.geometry.Rectangle2D;

/**
 * Where a window stood.
 *
 * @param x         left, in screen units
 * @param y         top
 * @param width     more than 0
 * @param height    more than 0
 * @param maximized whether it filled its screen
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {
    /** What is wanted when nothing is remembered. */
    public static final double WIDTH = 1360;
    /** What is wanted when nothing is remembered. */
    public static final double HEIGHT = 860;
    private static final double GRIP = 80;

    /**
     * The place on the screens there are now: as remembered where the title bar can still be grasped, else in the
     * middle of the first screen; never larger than its screen.
     *
     * @param screens the visible areas, the first one the main screen; at least one
     */
    public WindowPlace on(List<Rectangle2D> screens) {
        Rectangle2D home = screens.stream().filter(this::graspable).findFirst().orElse(null);
        if (home == null) {
            return centred(screens.getFirst(), width, height, maximized);
        }
        double w = Math.min(width, home.getWidth());
        double h = Math.min(height, home.getHeight());
        return new WindowPlace(Math.clamp(x, home.getMinX(), home.getMaxX() - w),
                Math.clamp(y, home.getMinY(), home.getMaxY() - h), w, h, maximized);
    }

    /** The middle of a screen. */
    public static WindowPlace centred(Rectangle2D screen) {
        return centred(screen, WIDTH, HEIGHT, false);
    }

    private static WindowPlace centred(Rectangle2D screen, double width, double height, boolean maximized) {
        double w = Math.min(width, screen.getWidth());
        double h = Math.min(height, screen.getHeight());
        return new WindowPlace(screen.getMinX() + (screen.getWidth() - w) / 2,
                screen.getMinY() + (screen.getHeight() - h) / 2, w, h, maximized);
    }

    /** A little down and to the right, for a window that opens over another. */
    public WindowPlace cascaded() {
        return new WindowPlace(x + 28, y + 28, width, height, false);
    }

    private boolean graspable(Rectangle2D screen) {
        return screen.intersects(x, y, width, GRIP / 2) && x + width > screen.getMinX() + GRIP
                && x < screen.getMaxX() - GRIP && y >= screen.getMinY() - 1 && y < screen.getMaxY() - GRIP / 2;
    }
}
