package org.covoyage.edit.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Field;
import org.covoyage.drawing.Gauge;
import org.covoyage.edit.StepName;
import org.covoyage.edit.TieEdits;
import org.covoyage.edit.change.Distances;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.Presence;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Range;
import org.covoyage.journey.SocialDistance;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;

/**
 * A companion comes nearer or goes farther at one stage; with Shift at all stages. On a ribbon that nearer ones push off
 * its distance the number counts, not the height. Carried onto another stage where it is absent, it is connected there.
 */
final class DistanceDrag implements Drag {
    private static final double DOT = 5;

    private final Spot press;
    private final Tie tie;
    private final Field field;
    private final List<Field> everywhere;
    private final Companion companion;
    private final String stage;
    private final double from;
    private final Journey journey;
    private final Layout layout;

    DistanceDrag(Journey journey, Layout layout, Target.Nearness target, Spot press) {
        this.journey = journey;
        this.layout = layout;
        this.press = press;
        this.tie = target.tie();
        this.field = target.field();
        this.companion = journey.get(tie.companion(), Companion.class);
        this.stage = journey.get(tie.stage(), Stage.class).name();
        double known = SocialDistance.of(journey.scenario().parametersOrDefault(), companion, tie).value();
        // Of whom no distance is known, the place taken is the distance.
        this.from = Double.isNaN(known) ? Range.SHARE.clamp(value(press)) : known;
        this.everywhere = layout.gauged(field.row()).stream().filter(this::isThere).toList();
    }

    private boolean isThere(Field place) {
        Tie there = TieEdits.find(journey, tie.companion(), new Id(place.column()));
        return there != null && there.involvement() > 0;
    }

    /** The other stage, by its header or its place on the scale, that the companion is carried onto and is absent from. */
    private Optional<Field> onto(Spot now) {
        return now.keys().shift() ? Optional.empty() : layout.gauged(field.row()).stream()
                .filter(each -> !each.column().equals(field.column()) && (each.area().contains(now.x(), now.y())
                        || layout.headers().stream().anyMatch(header -> header.stage().equals(each.column())
                        && header.area().contains(now.x(), now.y()))))
                .filter(each -> !isThere(each)).findFirst();
    }

    private double value(Spot at) {
        return field.gauge().at(at.x(), at.y());
    }

    /** The distance a place stands for: hundredths, as no judgement is finer; with Alt thousandths. */
    private double distance(Spot now) {
        double steps = now.keys().alt() ? 1000 : 100;
        return Math.round(Range.SHARE.clamp(from + value(now) - value(press)) * steps) / steps;
    }

    @Override
    public Hand hand() {
        return field.gauge() instanceof Gauge.Upright ? Hand.UP_DOWN : Hand.CLOSED;
    }

    @Override
    public List<Mark> marks(Spot now) {
        Field onto = onto(now).orElse(null);
        if (onto != null) {
            return List.of(new Mark.Frame(onto.area(), true), new Mark.Words(now.x(), now.y(), Saying.of("connects",
                    companion.name(), journey.get(new Id(onto.column()), Stage.class).name())));
        }
        List<Mark> marks = new ArrayList<>();
        double distance = distance(now);
        for (Field each : now.keys().shift() ? everywhere : List.of(field)) {
            Bounds area = each.area();
            switch (each.gauge()) {
                case Gauge.Upright up -> {
                    if (each.equals(field)) {
                        marks.add(new Mark.Line(area.x(), up.y(from), area.right(), up.y(from), false));
                    }
                    marks.add(new Mark.Line(area.x(), up.y(distance), area.right(), up.y(distance), true));
                }
                case Gauge.Around around -> {
                    marks.add(new Mark.Ring(around.x(), around.y(), around.radius(distance), true));
                    if (each.equals(field)) {
                        double turn = Math.atan2(now.y() - around.y(), now.x() - around.x());
                        marks.add(new Mark.Ring(around.x(), around.y(), around.radius(from), false));
                        marks.add(new Mark.Ring(around.x() + Math.cos(turn) * around.radius(distance),
                                around.y() + Math.sin(turn) * around.radius(distance), DOT, true));
                    }
                }
            }
        }
        marks.add(new Mark.Words(now.x(), now.y(), now.keys().shift()
                ? Saying.of("distance.everywhere", distance, companion.name())
                : Saying.of("distance", distance, companion.name(), stage)));
        return marks;
    }

    @Override
    public Done drop(Spot now, Draft draft) {
        Field onto = onto(now).orElse(null);
        if (onto != null) {
            new Presence(draft).connectAlike(tie.id(), new Id(onto.column()));
            return new Done(new StepName("companion-connected", companion.name()), draft, companion.id());
        }
        double distance = distance(now);
        if (!now.keys().shift() && Math.abs(distance - from) < 0.0005) {
            return null;
        }
        if (now.keys().shift()) {
            new Distances(draft).setEverywhere(companion.id(), distance);
        } else {
            new Distances(draft).setHere(tie.id(), distance);
        }
        return new Done(new StepName("override", companion.name()), draft, companion.id());
    }
}
