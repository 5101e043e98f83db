package org.covoyage.edit.tool;

import java.util.List;
import org.covoyage.drawing.Gauge;
import org.covoyage.edit.StepName;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.Feelings;
import org.covoyage.edit.change.FreshIds;
import org.covoyage.edit.change.Title;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Range;
import org.covoyage.journey.Reading;

/** A point of a curve goes up or down: in quarters, with Alt in hundredths. */
final class FeelingDrag implements Drag {
    private static final double FACE = 8;

    private final Spot press;
    private final Target.Feeling target;
    private final Gauge.Upright scale;
    private final double from;
    private final double x;
    private final String about;

    FeelingDrag(Journey journey, Layout layout, Target.Feeling target, Spot press) {
        this.press = press;
        this.target = target;
        this.scale = (Gauge.Upright) target.field().gauge();
        this.from = new Feelings(new Draft(journey, new FreshIds(List.of()))).find(target.place(), target.series(),
                target.persona()).map(Reading::value).orElseGet(() -> value(press));
        this.x = layout.drawing().fields().stream().filter(field -> target.place().value().equals(field.subject()))
                .findFirst().orElse(target.field()).area().centreX();
        this.about = Title.of(journey.get(target.place()));
    }

    /** The feeling that a place of the lane stands for, in quarters. */
    static double at(Gauge gauge, Spot spot) {
        return snapped(gauge.at(spot.x(), spot.y()), spot.keys());
    }

    private static double snapped(double value, Modifiers keys) {
        double steps = keys.alt() ? 100 : 4;
        // A sum with 0 makes no negative zero.
        return Math.round(Range.EMOTION.clamp(value) * steps) / steps + 0.0;
    }

    private double value(Spot at) {
        return scale.at(at.x(), at.y());
    }

    private double feeling(Spot now) {
        return snapped(from + value(now) - value(press), now.keys());
    }

    @Override
    public Hand hand() {
        return Hand.UP_DOWN;
    }

    @Override
    public List<Mark> marks(Spot now) {
        double feeling = feeling(now);
        return List.of(new Mark.Line(x, scale.y(from), x, scale.y(feeling), false),
                new Mark.Ring(x, scale.y(feeling), FACE, true),
                new Mark.Words(now.x(), now.y(), Saying.of("feeling", feeling, about)));
    }

    @Override
    public Done drop(Spot now, Draft draft) {
        Id made = new Feelings(draft).set(target.place(), target.series(), target.persona(), feeling(now));
        Id shown = new Id(target.subject());
        return new Done(new StepName("feelingDragged", about), draft, draft.get(shown) == null ? made : shown);
    }
}
