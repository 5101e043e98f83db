package org.covoyage.ui.navigate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.Optional;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Frozen;
import org.covoyage.journey.Stage;
import org.covoyage.ui.map.Camera;

/**
 * The stops of a walk through a picture: all of it, each stage from above to below, all of it again. Pure geometry; it
 * must not know who walks, nor when.
 *
 * @param stops in their order
 */
record Tour(List<Tour.Stop> stops) {
    private static final double MARGIN = 24;
    /** So many columns are in sight at a stage, so that one sees where it comes from and leads to. */
    private static final double COLUMNS = 1.7;
    /** Into so many parts a stage that is higher than the view is divided at most. */
    private static final double PARTS = 2;

    /**
     * Where one stands.
     *
     * @param stage  the stage; {@code null} for all of the picture
     * @param camera what is in sight
     */
    record Stop(Stage stage, Camera camera) {
    }

    /** Copies the list. */
    Tour {
        stops = List.copyOf(stops);
    }

    /**
     * A walk through a drawing.
     *
     * @param stages in the order in which they are walked through
     * @param area   where the drawing shows a stage's header; stages it does not show are passed by
     * @param width  of the view, in pixels
     * @param height of the view, in pixels
     */
    static Tour of(Drawing drawing, List<Stage> stages, Function<Stage, Optional<Bounds>> area, double width,
            double height) {
        Camera whole = Camera.fitting(drawing.area(), width, height, MARGIN);
        List<Stop> stops = new ArrayList<>();
        stops.add(new Stop(null, whole));
        for (Stage stage : stages) {
            area.apply(stage).ifPresent(at -> column(drawing, at, whole, width, height)
                    .forEach(camera -> stops.add(new Stop(stage, camera))));
        }
        stops.add(new Stop(null, whole));
        return new Tour(stops);
    }

    private static List<Camera> column(Drawing drawing, Bounds header, Camera whole, double width, double height) {
        Frozen frozen = drawing.frozen();
        double titles = frozen == null ? 0 : frozen.right();
        double band = frozen == null ? 0 : frozen.bottom() - frozen.top();
        double top = frozen == null ? header.y() : frozen.top();
        double high = drawing.height() - top;
        double byWidth = width / (titles + COLUMNS * header.width());
        double byHeight = PARTS * height / (high + (PARTS - 1) * band);
        double zoom = Math.clamp(Math.min(byWidth, byHeight), whole.zoom(), Math.max(whole.zoom(), Camera.MAX));
        double x = header.centreX() - titles / 2 - width / zoom / 2;
        double free = width / zoom;
        x = free >= drawing.width() ? (drawing.width() - free) / 2 : Math.clamp(x, 0, drawing.width() - free);
        double seen = height / zoom;
        if (seen >= high) {
            // All of it is in sight: in the middle when there is room above, else from its bottom.
            double y = seen >= drawing.height() ? (drawing.height() - seen) / 2 : drawing.height() - seen;
            return List.of(new Camera(x, y, zoom));
        }
        List<Camera> parts = new ArrayList<>();
        double last = drawing.height() - seen;
        for (double y = top; y < last - 1; y += seen - band) {
            parts.add(new Camera(x, y, zoom));
        }
        parts.add(new Camera(x, last, zoom));
        return parts;
    }
}
