package org.covoyage.ui.map;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Frozen;

/**
 * A part of the view with its own place in the drawing: the map itself, and above it the bands that stay in sight.
 *
 * @param view where it is in the view, in pixels
 * @param at   the drawing at its upper left corner, and the zoom
 * @param kind which one
 */
public record Pane(Bounds view, Camera at, Kind kind) {
    /** The panes there are, in the order in which they are painted. */
    public enum Kind {
        /** The map. */
        BODY,
        /** Titles of lanes. */
        LEFT,
        /** Headers of stages. */
        TOP,
        /** Where the two cross. */
        CORNER
    }

    /** Bands larger than this share of the view scroll away like everything else. */
    private static final double MOST = 0.4;

    /** The panes of a view, to be painted in this order; the topmost is the last. */
    static List<Pane> of(Drawing drawing, Camera camera, double width, double height) {
        List<Pane> panes = new ArrayList<>(4);
        panes.add(new Pane(new Bounds(0, 0, width, height), camera, Kind.BODY));
        Frozen frozen = drawing.frozen();
        if (frozen == null) {
            return panes;
        }
        double band = Math.ceil((frozen.bottom() - frozen.top()) * camera.zoom());
        double titles = Math.ceil(frozen.right() * camera.zoom());
        boolean top = camera.y() > frozen.top() && camera.y() < drawing.height() && band <= height * MOST;
        boolean left = camera.x() > 0 && camera.x() < drawing.width() && titles <= width * MOST;
        if (left) {
            double from = Math.ceil(Math.max(0, camera.viewY(frozen.top())));
            double to = Math.min(height, Math.floor(camera.viewY(frozen.end())));
            panes.add(new Pane(new Bounds(0, from, titles, Math.max(0, to - from)),
                    new Camera(0, camera.drawingY(from), camera.zoom()), Kind.LEFT));
        }
        if (top) {
            panes.add(new Pane(new Bounds(0, 0, width, band), new Camera(camera.x(), frozen.top(), camera.zoom()),
                    Kind.TOP));
        }
        if (left && top) {
            panes.add(new Pane(new Bounds(0, 0, titles, band), new Camera(0, frozen.top(), camera.zoom()),
                    Kind.CORNER));
        }
        return panes;
    }

    /** The place of the drawing under a place of the view. */
    public double drawingX(double viewX) {
        return at.drawingX(viewX - view.x());
    }

    /** The place of the drawing under a place of the view. */
    public double drawingY(double viewY) {
        return at.drawingY(viewY - view.y());
    }

    /** The part of the drawing it shows. */
    public Bounds shown() {
        return new Bounds(at.x(), at.y(), view.width() / at.zoom(), view.height() / at.zoom());
    }

    /** Where an area of the drawing is in the view. */
    public Bounds toView(Bounds area) {
        return new Bounds(view.x() + at.viewX(area.x()), view.y() + at.viewY(area.y()), area.width() * at.zoom(),
                area.height() * at.zoom());
    }
}
