package org.covoyage.edit.tool;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Field;
import org.covoyage.drawing.Gauge;
import org.covoyage.edit.StepName;
import org.covoyage.edit.TieEdits;
import org.covoyage.edit.change.Distances;
import org.covoyage.edit.change.Draft;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Range;
import org.covoyage.journey.SocialDistance;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;

/**
 * A companion comes nearer or goes farther at one stage; with Shift at all stages. On a ribbon that nearer ones push off
 * its distance the number counts, not the height.
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

    DistanceDrag(Journey journey, Layout layout, Target.Nearness target, Spot press) {
        this.press = press;
        this.tie = target.tie();
        this.field = target.field();
        this.companion = journey.get(tie.companion(), Companion.class);
        this.stage = journey.get(tie.stage(), Stage.class).name();
        double known = SocialDistance.of(journey.scenario().parametersOrDefault(), companion, tie).value();
        // Of whom no distance is known, the place taken is the distance.
        this.from = Double.isNaN(known) ? Range.SHARE.clamp(value(press)) : known;
        this.everywhere = layout.gauged(field.row()).stream().filter(each -> {
            Tie other = TieEdits.find(journey, tie.companion(), new Id(each.column()));
            return other != null && other.involvement() > 0;
        }).toList();
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
