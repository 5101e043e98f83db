package org.covoyage.ui.map;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Region;
import org.covoyage.drawing.Bounds;

/**
 * Where the camera of a view stands, and its ways: along with a hand, nearer and away, to the whole map or to a part of
 * it. A part of the map stays in sight wherever it goes. For the thread of the windows; it must not know what is painted.
 */
public final class Viewpoint {
    private static final double MARGIN = 24;
    private static final double STEP = 1.25;
    /** Below it letters of 9.5 points are smaller than ten pixels. */
    private static final double READABLE = 0.8 * Camera.FULL_SIZE;

    private final Region view;
    private final Supplier<MapSheet> sheet;
    private final Runnable moved;
    private final ReadOnlyObjectWrapper<Camera> camera = new ReadOnlyObjectWrapper<>(new Camera(0, 0, Camera.FULL_SIZE));

    /**
     * A camera at the beginning of a map, at full size.
     *
     * @param view  what it fills, in pixels
     * @param sheet gives the sheet it looks at, {@code null} while there is none
     * @param moved told when it went somewhere
     */
    Viewpoint(Region view, Supplier<MapSheet> sheet, Runnable moved) {
        this.view = view;
        this.sheet = sheet;
        this.moved = moved;
    }

    /** Where the camera stands. */
    public ReadOnlyObjectProperty<Camera> cameraProperty() {
        return camera.getReadOnlyProperty();
    }

    Camera camera() {
        return camera.get();
    }

    /** Puts the camera somewhere before anything is seen. */
    void begin(Camera from) {
        camera.set(from);
    }

    /** Puts the camera somewhere, as far as a part of the map stays in sight. */
    public void look(Camera to) {
        if (sheet.get() != null) {
            camera.set(to.holding(sheet.get().drawing().area(), view.getWidth(), view.getHeight()));
            moved.run();
        }
    }

    /** Moves the camera so that the drawing follows a hand by so many pixels. */
    public void panBy(double dx, double dy) {
        look(camera.get().panned(dx, dy));
    }

    /** Zooms at a place of the view. */
    public void zoomBy(double factor, double x, double y) {
        look(camera.get().zoomed(factor, x, y));
    }

    /** Zooms at the middle. */
    public void zoomBy(double factor) {
        zoomBy(factor, view.getWidth() / 2, view.getHeight() / 2);
    }

    /** A step nearer. */
    public void zoomIn() {
        zoomBy(STEP);
    }

    /** A step away. */
    public void zoomOut() {
        zoomBy(1 / STEP);
    }

    /** Full size, the middle staying where it is. */
    public void zoomToFullSize() {
        zoomBy(Camera.FULL_SIZE / camera.get().zoom());
    }

    /** The whole map. */
    public void fit() {
        if (sheet.get() != null) {
            look(Camera.fitting(sheet.get().drawing().area(), view.getWidth(), view.getHeight(), MARGIN));
        }
    }

    /** The full width of the map, from its top; the whole map when it can be read so. */
    void frame() {
        Bounds area = sheet.get().drawing().area();
        Camera whole = Camera.fitting(area, view.getWidth(), view.getHeight(), MARGIN);
        Camera across = Camera.across(area, view.getWidth(), MARGIN);
        look(whole.zoom() > 0.85 * across.zoom() ? whole : across);
    }

    /** Moves the camera as little as needed to see an area of the drawing. */
    public void reveal(Bounds area) {
        List<Pane> panes = panes();
        double left = panes.stream().filter(p -> p.kind() == Pane.Kind.LEFT).mapToDouble(p -> p.view().right())
                .findFirst().orElse(0);
        double top = panes.stream().filter(p -> p.kind() == Pane.Kind.TOP).mapToDouble(p -> p.view().bottom())
                .findFirst().orElse(0);
        boolean inBand = panes.stream().anyMatch(p -> p.kind() != Pane.Kind.BODY && p.shown().contains(area, 1));
        if (!inBand) {
            look(camera.get().revealing(area, left + MARGIN, top + MARGIN, view.getWidth() - MARGIN,
                    view.getHeight() - MARGIN));
        }
    }

    /** Brings an area of the drawing into sight, nearer when its letters could not be read from where the camera is. */
    void readable(Bounds area) {
        double zoom = camera.get().zoom();
        if (zoom < READABLE) {
            Bounds seen = toView(area);
            zoomBy(Camera.FULL_SIZE / zoom, seen.centreX(), seen.centreY());
        }
        reveal(area);
    }

    /** The parts of the view: the map, and the bands of it that stay in sight. */
    List<Pane> panes() {
        return Pane.of(sheet.get().drawing(), camera.get(), view.getWidth(), view.getHeight());
    }

    /** Where an area of the drawing is in the view: in a band that stays in sight when it is there, else in the map. */
    Bounds toView(Bounds area) {
        List<Pane> panes = panes();
        return panes.reversed().stream().filter(pane -> pane.kind() != Pane.Kind.BODY && pane.shown().contains(area, 1))
                .findFirst().orElse(panes.getFirst()).toView(area);
    }
}
