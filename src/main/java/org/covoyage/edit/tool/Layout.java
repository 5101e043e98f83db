package org.covoyage.edit.tool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Field;
import org.covoyage.drawing.Path;

/** A drawing as hands see it: its headers, titles and cells, and where things stand in them. */
final class Layout {
    private final Drawing drawing;

    Layout(Drawing drawing) {
        this.drawing = drawing;
    }

    Drawing drawing() {
        return drawing;
    }

    /** The headers of the stages, from the left. */
    List<Field> headers() {
        return drawing.fields().stream().filter(Layout::isHeader)
                .sorted(Comparator.comparingDouble(field -> field.area().x())).toList();
    }

    /** The titles of the lanes, from the top. */
    List<Field> titles() {
        return drawing.fields().stream().filter(field -> field.row() != null && field.column() == null)
                .sorted(Comparator.comparingDouble(field -> field.area().y())).toList();
    }

    /** The cells of a row, from the left. */
    List<Field> cells(String row) {
        return drawing.fields().stream().filter(Layout::isCell).filter(field -> row.equals(field.row()))
                .sorted(Comparator.comparingDouble(field -> field.area().x())).toList();
    }

    static boolean isHeader(Field field) {
        return field.row() == null && field.column() != null && field.gauge() == null;
    }

    static boolean isCell(Field field) {
        return field.row() != null && field.column() != null && field.subject() == null;
    }

    /** The nearest cell of those wanted. */
    Optional<Field> cellNear(Spot at, Predicate<Field> wanted) {
        return drawing.fields().stream().filter(Layout::isCell).filter(wanted)
                .min(Comparator.comparingDouble(field -> away(field.area(), at)));
    }

    /** How far a place is from an area, in points; 0 inside. */
    static double away(Bounds area, Spot at) {
        double dx = Math.max(0, Math.max(area.x() - at.x(), at.x() - area.right()));
        double dy = Math.max(0, Math.max(area.y() - at.y(), at.y() - area.bottom()));
        return Math.hypot(dx, dy);
    }

    /** Where subjects stand inside an area. */
    Map<String, Bounds> inside(Bounds area) {
        Map<String, Bounds> found = new LinkedHashMap<>();
        drawing.visit(item -> {
            Bounds bounds = item.bounds();
            if (item.subject() != null && area.contains(bounds.centreX(), bounds.centreY())) {
                found.merge(item.subject(), bounds, Bounds::union);
            }
        });
        return found;
    }

    /** The subjects that a frame touches; what is large and free in shape must be inside. */
    List<String> touched(Bounds frame) {
        List<String> found = new ArrayList<>();
        drawing.visit(item -> {
            boolean in = item instanceof Path ? frame.contains(item.bounds(), 0) : frame.overlaps(item.bounds());
            if (in && item.subject() != null && !found.contains(item.subject())) {
                found.add(item.subject());
            }
        });
        return found;
    }
}
