package org.covoyage.ui.map;

import org.covoyage.drawing.Bounds;

/**
 * What part of a drawing a view shows.
 *
 * @param x    the drawing's point at the view's left edge
 * @param y    the drawing's point at the view's top edge
 * @param zoom pixels of the view for a point of the drawing
 */
public record Camera(double x, double y, double zoom) {
    /** The zoom called 100 %: a point is 1/72 inch, a pixel 1/96. */
    public static final double FULL_SIZE = 96.0 / 72;
    /** Smallest zoom. */
    public static final double MIN = 0.05 * FULL_SIZE;
    /** Largest zoom. */
    public static final double MAX = 8 * FULL_SIZE;
    /** So much of the drawing stays in sight however far one pans, as a share of the view. */
    private static final double HOLD = 0.2;

    /** The zoom as a share of full size: 1 is 100 %. */
    public double share() {
        return zoom / FULL_SIZE;
    }

    /** Where a place of the drawing is in the view. */
    public double viewX(double drawingX) {
        return (drawingX - x) * zoom;
    }

    /** Where a place of the drawing is in the view. */
    public double viewY(double drawingY) {
        return (drawingY - y) * zoom;
    }

    /** The place of the drawing under a place of the view. */
    public double drawingX(double viewX) {
        return x + viewX / zoom;
    }

    /** The place of the drawing under a place of the view. */
    public double drawingY(double viewY) {
        return y + viewY / zoom;
    }

    /** Moved so that the drawing follows a hand that moves by so many pixels of the view. */
    public Camera panned(double dx, double dy) {
        return new Camera(x - dx / zoom, y - dy / zoom, zoom);
    }

    /** Zoomed by a factor, within the limits, the point at a place of the view staying there. */
    public Camera zoomed(double factor, double viewX, double viewY) {
        double next = Math.clamp(zoom * factor, MIN, MAX);
        return new Camera(drawingX(viewX) - viewX / next, drawingY(viewY) - viewY / next, next);
    }

    /** The whole of an area in the middle of a view, with a margin in pixels; never larger than full size times 1.5. */
    public static Camera fitting(Bounds area, double viewWidth, double viewHeight, double margin) {
        double zoom = Math.min((viewWidth - 2 * margin) / area.width(), (viewHeight - 2 * margin) / area.height());
        double within = Math.clamp(zoom, MIN, 1.5 * FULL_SIZE);
        return new Camera(area.centreX() - viewWidth / 2 / within, area.centreY() - viewHeight / 2 / within, within);
    }

    /** The full width of an area, from its top. */
    public static Camera across(Bounds area, double viewWidth, double margin) {
        double zoom = Math.clamp((viewWidth - 2 * margin) / area.width(), MIN, 1.5 * FULL_SIZE);
        return new Camera(area.centreX() - viewWidth / 2 / zoom, area.y() - margin / zoom, zoom);
    }

    /** Moved back as far as needed to keep a part of an area in sight. */
    public Camera holding(Bounds area, double viewWidth, double viewHeight) {
        double w = viewWidth / zoom;
        double h = viewHeight / zoom;
        return new Camera(hold(x, area.x(), area.right(), w), hold(y, area.y(), area.bottom(), h), zoom);
    }

    private static double hold(double at, double from, double to, double view) {
        double kept = Math.min(view * HOLD, to - from);
        return Math.clamp(at, from - view + kept, to - kept);
    }

    /** Moved as little as needed to have an area within a part of the view; its upper left where it is too large. */
    public Camera revealing(Bounds area, double left, double top, double right, double bottom) {
        return new Camera(x + nudge(viewX(area.x()), viewX(area.right()), left, right) / zoom,
                y + nudge(viewY(area.y()), viewY(area.bottom()), top, bottom) / zoom, zoom);
    }

    private static double nudge(double from, double to, double low, double high) {
        if (from < low || to - from > high - low) {
            return from - low;
        }
        return to > high ? to - high : 0;
    }
}
