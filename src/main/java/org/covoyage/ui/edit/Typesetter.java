package org.covoyage.ui.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Box;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Path;
import org.covoyage.drawing.TextRun;
import org.covoyage.drawing.Theme;
import org.covoyage.edit.grid.Cursor;
import org.covoyage.edit.grid.Item;
import org.covoyage.journey.Id;
import org.covoyage.journey.LaneType;
import org.covoyage.picture.Writing;

/**
 * Finds how a text is to be set while it is typed: like the one that stands there, else as the picture would.
 *
 * @param places where things are
 * @param theme  of the drawing
 */
record Typesetter(Places places, Theme theme) {
    /** From a line's upper edge to its base line, as a share of the size. */
    private static final double BASE = 0.905;
    /** The narrowest field, in points. */
    private static final double NARROWEST = 46;

    /** The setting of what is typed at a cursor. */
    Setting of(Cursor cursor, boolean inserting) {
        Writing way = way(cursor);
        Bounds cell = places.cell(cursor);
        Bounds place = inserting ? places.before(cursor) : places.of(cursor);
        Bounds area = area(cursor, cell, place);
        Optional<TextRun> line = inserting ? Optional.empty() : line(cursor, place);
        boolean centred = cursor.isHeader();
        double left = line.isPresent() && !centred ? line.get().x() - area.x() : way.left();
        double top = line.map(run -> run.baseline() - BASE * run.type().size() - area.y()).orElse(way.top());
        return new Setting(area, Math.max(0, left), Math.max(0, top), way.right(),
                line.map(TextRun::type).orElse(way.type()), line.map(TextRun::colour).orElse(theme.ink()),
                ground(cursor, place, inserting), centred);
    }

    private Writing way(Cursor cursor) {
        return cursor.isHeader() ? Writing.header() : cursor.isTitle() ? Writing.title()
                : Writing.of(places.grid().lane(cursor.row()).type());
    }

    /** As wide as the cell, but on a curve, where a number is typed at its place. */
    private Bounds area(Cursor cursor, Bounds cell, Bounds place) {
        if (cursor.isCell() && type(cursor) == LaneType.EMOTION) {
            double width = Math.max(NARROWEST, Math.min(place.width(), cell.width()));
            double height = Math.min(place.height(), 20);
            return new Bounds(place.centreX() - width / 2, place.centreY() - height / 2, width, height);
        }
        double height = cursor.isCell() && places.grid().item(cursor) == null || cursor.isTitle()
                ? Math.min(place.height(), 20) : place.height();
        boolean tall = cursor.isCell() && type(cursor) == LaneType.COMPANIONS;
        return new Bounds(cell.x(), place.y(), cell.width(), tall ? Math.min(height, 20) : height);
    }

    private LaneType type(Cursor cursor) {
        return places.grid().lane(cursor.row()).type();
    }

    /** The first line of what stands there, when the text that is typed is that line's. */
    private Optional<TextRun> line(Cursor cursor, Bounds place) {
        boolean other = cursor.isCell() && (type(cursor) == LaneType.EMOTION || type(cursor) == LaneType.MEASURES);
        List<TextRun> runs = new ArrayList<>();
        subject(cursor).filter(_ -> !other).ifPresent(id -> places.drawing().visit(place, item -> {
            if (item instanceof TextRun run && id.value().equals(run.subject())) {
                runs.add(run);
            }
        }));
        return runs.stream().findFirst();
    }

    private Optional<Id> subject(Cursor cursor) {
        Item item = places.grid().item(cursor);
        return Optional.ofNullable(item != null ? item.about() : places.grid().element(cursor));
    }

    private Colour ground(Cursor cursor, Bounds place, boolean inserting) {
        List<Colour> found = new ArrayList<>();
        subject(cursor).filter(_ -> !inserting).ifPresent(id -> places.drawing().visit(place.grown(4), item -> {
            if (id.value().equals(item.subject()) && item.bounds().width() > NARROWEST) {
                if (item instanceof Box box && box.fill() != null) {
                    found.add(box.fill().colour());
                } else if (item instanceof Path path && path.fill() != null) {
                    found.add(path.fill().colour());
                }
            }
        }));
        return found.isEmpty() ? cursor.isHeader() ? theme.band() : cursor.isCell() ? theme.card() : theme.ground()
                : found.getFirst();
    }
}
