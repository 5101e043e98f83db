package org.covoyage.edit.tool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Field;
import org.covoyage.drawing.Gauge;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.SocialDistance;
import org.covoyage.journey.Tie;

/**
 * Finds where chips lie: one for each companion at a stage whose distance nobody knows, as no ribbon shows it; and on
 * the ribbon or dot of the companion selected, one wherever its distance was set by hand. Found once for a drawing.
 */
final class Chips {
    private static final double HEIGHT = 14;
    private static final double STEP = 16;
    private static final double INSET = 3;
    private static final double WIDEST = 128;
    private static final double NUMBER = 44;
    /** A dot is moved off by so much, in points. */
    private static final double OFF = 3;

    private Drawing drawing;
    private Journey journey;
    private Id lead;
    private List<Chip> found = List.of();

    /** The chips of a picture while something is selected. */
    List<Chip> of(Journey of, Drawing shown, Id selected) {
        Id who = of.get(selected, Tie.class) == null ? selected : of.get(selected, Tie.class).companion();
        if (drawing != shown || journey != of || !Objects.equals(who, lead)) {
            drawing = shown;
            journey = of;
            lead = who;
            found = find();
        }
        return found;
    }

    private List<Chip> find() {
        Map<String, List<Tie>> ties = new HashMap<>();
        for (Tie tie : journey.all(Tie.class)) {
            if (tie.involvement() > 0) {
                ties.computeIfAbsent(tie.stage().value(), _ -> new ArrayList<>()).add(tie);
            }
        }
        List<Chip> chips = new ArrayList<>();
        for (Field field : new Layout(drawing).distances(journey)) {
            int asked = 0;
            for (Tie tie : ties.getOrDefault(field.column(), List.of())) {
                Companion companion = journey.get(tie.companion(), Companion.class);
                double distance = SocialDistance.of(journey.scenario().parametersOrDefault(), companion, tie).value();
                boolean byHand = tie.override() != null || companion.override() != null;
                if (Double.isNaN(distance) && field.gauge() instanceof Gauge.Upright) {
                    chips.add(new Chip(asking(field.area(), asked++), tie, field, true));
                } else if (byHand && companion.id().equals(lead)) {
                    byHand(field, tie, distance).ifPresent(chips::add);
                }
            }
        }
        return chips;
    }

    private static Bounds asking(Bounds cell, int place) {
        return new Bounds(cell.x() + INSET, cell.y() + INSET + place * STEP, Math.min(WIDEST, cell.width() - 2 * INSET),
                HEIGHT);
    }

    private Optional<Chip> byHand(Field field, Tie tie, double distance) {
        return switch (field.gauge()) {
            case Gauge.Upright up -> {
                Bounds cell = field.area();
                double y = Math.clamp(up.y(distance) - HEIGHT / 2, cell.y(), Math.max(cell.y(), cell.bottom() - HEIGHT));
                yield Optional.of(new Chip(new Bounds(cell.centreX() - NUMBER / 2, y, NUMBER, HEIGHT), tie, field, false));
            }
            case Gauge.Around _ -> Optional.ofNullable(new Layout(drawing).inside(field.area())
                    .get(tie.companion().value())).map(dot -> new Chip(new Bounds(dot.centreX() - NUMBER / 2,
                    dot.y() - HEIGHT - OFF, NUMBER, HEIGHT), tie, field, false));
        };
    }
}
