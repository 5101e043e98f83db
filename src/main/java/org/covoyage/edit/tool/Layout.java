package org.covoyage.edit.tool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Cells;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Field;
import org.covoyage.drawing.Group;
import org.covoyage.drawing.Path;
import org.covoyage.drawing.Span;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;

/** A drawing as hands see it: its headers, titles and cells, and where things stand in them. */
final class Layout {
    /** So far, in points, something may reach over the edge of the area it stands in. */
    private static final double AROUND = 24;

    private final Drawing drawing;

    Layout(Drawing drawing) {
        this.drawing = drawing;
    }

    Drawing drawing() {
        return drawing;
    }

    private List<Span> rows() {
        return drawing.cells() == null ? List.of() : drawing.cells().rows();
    }

    private List<Span> columns() {
        return drawing.cells() == null ? List.of() : drawing.cells().columns();
    }

    /** The headers of the stages, from the left. */
    List<Cell> headers() {
        return columns().stream().map(column -> new Cell(null, column.subject(),
                Cells.crossing(column, drawing.cells().headers()))).toList();
    }

    /** The titles of the lanes, from the top. */
    List<Cell> titles() {
        return rows().stream().map(row -> new Cell(row.subject(), null,
                Cells.crossing(drawing.cells().titles(), row))).toList();
    }

    /** The cells of a row, from the left. */
    List<Cell> cells(String row) {
        return rows().stream().filter(each -> each.subject().equals(row)).flatMap(each -> columns().stream()
                .map(column -> new Cell(row, column.subject(), Cells.crossing(column, each)))).toList();
    }

    /** The header, title or cell at a place. */
    Optional<Cell> at(Spot at) {
        if (drawing.cells() == null) {
            return Optional.empty();
        }
        Cells cells = drawing.cells();
        Optional<Span> column = cells.columnAt(at.x());
        Optional<Span> row = cells.rowAt(at.y());
        if (cells.headers().contains(at.y())) {
            return column.map(each -> new Cell(null, each.subject(), Cells.crossing(each, cells.headers())));
        }
        if (cells.titles().contains(at.x())) {
            return row.map(each -> new Cell(each.subject(), null, Cells.crossing(cells.titles(), each)));
        }
        return column.flatMap(across -> row.map(down -> new Cell(down.subject(), across.subject(),
                Cells.crossing(across, down))));
    }

    /** The nearest cell of the rows wanted. */
    Optional<Cell> cellNear(Spot at, Predicate<String> row) {
        return rows().stream().filter(each -> row.test(each.subject()))
                .flatMap(each -> cells(each.subject()).stream())
                .min(Comparator.comparingDouble(cell -> away(cell.area(), at)));
    }

    /** The fields whose values are about a column as such, not about something in it. */
    List<Field> gauged(String row) {
        return drawing.fields().stream().filter(field -> field.subject() == null
                && Objects.equals(row, field.row())).toList();
    }

    /** The fields whose values are social distances: those of the lanes of companions, and the circles. */
    List<Field> distances(Journey journey) {
        return drawing.fields().stream().filter(field -> field.subject() == null && (field.row() == null
                || isOf(journey, field.row(), LaneType.COMPANIONS))).toList();
    }

    /** Whether a row is a lane of a type. */
    static boolean isOf(Journey journey, String row, LaneType type) {
        Lane lane = journey.get(new Id(row), Lane.class);
        return lane != null && lane.type() == type;
    }

    /** How far a place is from an area, in points; 0 inside. */
    static double away(Bounds area, Spot at) {
        double dx = Math.max(0, Math.max(area.x() - at.x(), at.x() - area.right()));
        double dy = Math.max(0, Math.max(area.y() - at.y(), at.y() - area.bottom()));
        return Math.hypot(dx, dy);
    }

    /** Where subjects stand inside an area, such as what stands in a cell; it costs what is near, not the whole map. */
    Map<String, Bounds> inside(Bounds area) {
        Map<String, Bounds> found = new LinkedHashMap<>();
        drawing.visit(area.grown(AROUND), item -> {
            Bounds bounds = item.bounds();
            if (!(item instanceof Group) && item.subject() != null && area.contains(bounds.centreX(), bounds.centreY())) {
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
