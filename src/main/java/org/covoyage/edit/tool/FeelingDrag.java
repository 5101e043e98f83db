package org.covoyage.edit.tool;

import java.util.List;
import java.util.Objects;
import org.covoyage.drawing.Gauge;
import org.covoyage.edit.StepName;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.Feelings;
import org.covoyage.edit.change.FreshIds;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Range;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Series;
import org.covoyage.journey.Title;

/** A point of a curve goes up or down: feelings in quarters, ratings in halves, with Alt both in hundredths. */
final class FeelingDrag implements Drag {
    private static final double FACE = 8;

    private final Spot press;
    private final Target.Feeling target;
    private final Gauge.Upright gauge;
    private final double from;
    private final double x;
    private final String about;

    FeelingDrag(Journey journey, Layout layout, Target.Feeling target, Spot press) {
        this.press = press;
        this.target = target;
        this.gauge = (Gauge.Upright) target.field().gauge();
        this.from = new Feelings(new Draft(journey, new FreshIds(List.of()))).find(target.scale(), target.place(),
                target.series(), target.persona()).map(Reading::value).orElseGet(() -> value(press));
        this.x = layout.drawing().fields().stream().filter(field -> target.place().value().equals(field.subject())
                && Objects.equals(target.field().row(), field.row())
                && Objects.equals(target.field().scale(), field.scale())).findFirst().orElse(target.field()).area().centreX();
        this.about = Title.of(journey.get(target.place()));
    }

    /** The feeling or rating that a place of a row stands for, in steps. */
    static double at(Scale scale, Gauge gauge, Spot spot) {
        return snapped(scale, gauge.at(spot.x(), spot.y()), spot.keys());
    }

    private static double snapped(Scale scale, double value, Modifiers keys) {
        double steps = keys.alt() ? 100 : scale == Scale.RATING ? 2 : 4;
        Range range = scale == Scale.RATING ? Range.RATING : Range.EMOTION;
        // A sum with 0 makes no negative zero.
        return Math.round(range.clamp(value) * steps) / steps + 0.0;
    }

    /** What to call such a step. */
    static String step(Scale scale) {
        return scale == Scale.RATING ? "ratingDragged" : "feelingDragged";
    }

    /** Which sentence says where a point is. */
    private String sentence() {
        return target.scale() == Scale.EMOTION ? "feeling" : target.series() == Series.BELIEVED ? "believed" : "said";
    }

    private double value(Spot at) {
        return gauge.at(at.x(), at.y());
    }

    private double feeling(Spot now) {
        return snapped(target.scale(), from + value(now) - value(press), now.keys());
    }

    @Override
    public Hand hand() {
        return Hand.UP_DOWN;
    }

    @Override
    public List<Mark> marks(Spot now) {
        double feeling = feeling(now);
        return List.of(new Mark.Line(x, gauge.y(from), x, gauge.y(feeling), false),
                new Mark.Ring(x, gauge.y(feeling), FACE, true),
                new Mark.Words(now.x(), now.y(), Saying.of(sentence(), feeling, about)));
    }

    @Override
    public Done drop(Spot now, Draft draft) {
        Id made = new Feelings(draft).set(target.scale(), target.place(), target.series(), target.persona(),
                feeling(now));
        Id shown = new Id(target.subject());
        return new Done(new StepName(step(target.scale()), about), draft, draft.get(shown) == null ? made : shown);
    }
}
