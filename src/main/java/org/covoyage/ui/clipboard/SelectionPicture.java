package org.covoyage.ui.clipboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.image.Image;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.TextRun;
import org.covoyage.edit.change.Copies;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.FreshIds;
import org.covoyage.edit.grid.Selection;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Tie;
import org.covoyage.ui.map.MapSheet;
import org.covoyage.ui.map.Pixels;

/** Cuts what is selected, with all that belongs to it, out of the picture shown. It must not know a clipboard. */
final class SelectionPicture {
    private static final double MARGIN = 6;
    private static final double SCALE = 2.5;
    private static final double WIDEST = 2400;

    private final Supplier<MapSheet> sheet;
    private final Pixels pixels;

    SelectionPicture(Supplier<MapSheet> sheet, Pixels pixels) {
        this.sheet = sheet;
        this.pixels = pixels;
    }

    /** The part of the picture; nothing when it shows none of it. */
    Optional<Image> of(Journey journey, Selection selection) {
        // A companion at a stage is copied as the companion, and so is seen: the whole ribbon.
        List<Id> chosen = selection.ids().stream().filter(id -> journey.get(id) != null)
                .map(id -> journey.get(id) instanceof Tie tie ? tie.companion() : id).distinct().toList();
        if (sheet.get() == null || chosen.isEmpty()) {
            return Optional.empty();
        }
        Draft reading = new Draft(journey, new FreshIds(List.of()));
        Set<String> subjects = Copies.parts(reading, chosen).stream().map(Id::value).collect(Collectors.toSet());
        Drawing drawing = sheet.get().drawing();
        List<Bounds> found = new ArrayList<>();
        // Groups too: a ribbon is one.
        drawing.visit(drawing.area(), item -> {
            if (item.subject() != null && subjects.contains(item.subject())) {
                found.add(item.bounds());
            }
        });
        return found.stream().reduce(Bounds::union).map(all -> within(all.grown(MARGIN), drawing))
                .map(all -> wholeWords(all, drawing)).map(region -> {
            double scale = Math.min(SCALE, WIDEST / region.width());
            return pixels.image(drawing, region, scale, (int) Math.max(1, Math.round(region.width() * scale)),
                    (int) Math.max(1, Math.round(region.height() * scale)));
        });
    }

    /** No word is cut through at the edge, such as the numbers beside a curve. */
    private static Bounds wholeWords(Bounds region, Drawing drawing) {
        List<Bounds> cut = new ArrayList<>();
        drawing.visit(item -> {
            if (item instanceof TextRun && item.bounds().overlaps(region)) {
                cut.add(item.bounds());
            }
        });
        Bounds whole = within(cut.stream().reduce(region, Bounds::union), drawing);
        return whole.equals(region) ? whole : wholeWords(whole, drawing);
    }

    private static Bounds within(Bounds region, Drawing drawing) {
        return Bounds.between(Math.max(0, region.x()), Math.max(0, region.y()),
                Math.min(drawing.width(), region.right()), Math.min(drawing.height(), region.bottom()));
    }
}
