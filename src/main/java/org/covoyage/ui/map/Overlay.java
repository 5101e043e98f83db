package org.covoyage.ui.map;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Outline;

/**
 * Marks what is under the pointer and what is selected, above the map and what is lifted out of it. Selected things have a firm line, what is under
 * the pointer a fine one. It must not know how either came about.
 */
final class Overlay {
    /** Around a marked thing, in points, but no more than so many pixels. */
    private static final double AIR = 2;
    private static final double MOST_AIR = 4;

    private enum Mark {
        HOVER(1.25, 0.65, 0.05),
        SELECTED(2.25, 1, 0.07);

        private final double width;
        private final double line;
        private final double wash;

        Mark(double width, double line, double wash) {
            this.width = width;
            this.line = line;
            this.wash = wash;
        }
    }

    private final GraphicsContext context;

    Overlay(GraphicsContext context) {
        this.context = context;
    }

    /**
     * Paints what is lifted and the marks anew.
     *
     * @param density device pixels for a pixel of the view
     * @param above   what else is painted, last
     */
    void paint(MapSheet sheet, List<Pane> panes, LiftLayer lift, double density, String hovered, String selected,
            Color colour, List<Above> above) {
        lift.prepare(panes, density);
        context.clearRect(0, 0, context.getCanvas().getWidth(), context.getCanvas().getHeight());
        for (Pane pane : panes) {
            context.save();
            context.beginPath();
            Bounds view = pane.view();
            context.rect(view.x(), view.y(), view.width(), view.height());
            context.clip();
            context.clearRect(view.x(), view.y(), view.width(), view.height());
            lift.paint(context, pane, density);
            if (hovered != null && !hovered.equals(selected)) {
                sheet.spots().of(hovered).forEach(spot -> mark(pane, spot, Mark.HOVER, colour));
            }
            sheet.spots().of(selected).forEach(spot -> mark(pane, spot, Mark.SELECTED, colour));
            above.forEach(each -> each.paint(context, pane, sheet.drawing(), colour));
            context.restore();
        }
    }

    private void mark(Pane pane, Spot spot, Mark mark, Color colour) {
        Bounds at = pane.toView(spot.area()).grown(Math.min(MOST_AIR, AIR * pane.at().zoom()));
        if (!at.overlaps(pane.view())) {
            return;
        }
        context.setStroke(colour.deriveColor(0, 1, 1, mark.line));
        context.setFill(colour.deriveColor(0, 1, 1, mark.wash));
        context.setLineWidth(mark.width);
        if (spot.shape() == null) {
            context.fillRoundRect(at.x(), at.y(), at.width(), at.height(), 10, 10);
            context.strokeRoundRect(at.x(), at.y(), at.width(), at.height(), 10, 10);
        } else {
            context.beginPath();
            spot.shape().follow(new Course(pane));
            context.fill();
            context.stroke();
        }
    }

    /** Draws an outline of the drawing in a pane. */
    private final class Course implements Outline.Pen {
        private final Pane pane;

        Course(Pane pane) {
            this.pane = pane;
        }

        private double x(double x) {
            return pane.view().x() + pane.at().viewX(x);
        }

        private double y(double y) {
            return pane.view().y() + pane.at().viewY(y);
        }

        @Override
        public void move(double x, double y) {
            context.moveTo(x(x), y(y));
        }

        @Override
        public void line(double x, double y) {
            context.lineTo(x(x), y(y));
        }

        @Override
        public void curve(double x1, double y1, double x2, double y2, double x, double y) {
            context.bezierCurveTo(x(x1), y(y1), x(x2), y(y2), x(x), y(y));
        }

        @Override
        public void close() {
            context.closePath();
        }
    }
}
