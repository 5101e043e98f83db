package org.covoyage.picture.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Stroke;
import org.covoyage.insight.relation.HandBalance;
import org.covoyage.insight.relation.Place;
import org.covoyage.journey.Mode;
import org.covoyage.journey.Source;
import org.covoyage.journey.Touchpoint;
import org.covoyage.picture.Legend;

/** Which touchpoint needs a human face first and what the cheapest step takes away; who or what serves how long. */
final class HandsSlide implements Slide {
    private static final double BAR = 18;
    private static final double PATCH = 12;

    private final Easel easel;
    private final HandBalance hands;
    /** The most alienated first; where it is unknown, last. */
    private final List<HandBalance.Point> points;

    HandsSlide(Easel easel) {
        this.easel = easel;
        this.hands = easel.relation().hands();
        this.points = hands.points().stream().filter(point -> easel.isShown(point.stage()))
                .sorted(Comparator.comparingDouble((HandBalance.Point point) -> Double.isNaN(point.alienation()) ? 1
                        : -point.alienation()).thenComparingDouble(point -> -weight(point, Place::importance))
                        .thenComparingDouble(point -> -weight(point, HandsSlide::impact))).toList();
    }

    /** Of two that are equally strange, the one that matters more comes first, then the one that decides more. */
    private double weight(HandBalance.Point point, ToDoubleFunction<Place> of) {
        double weight = of.applyAsDouble(new Place(point.at(), point.stage(), easel.journey().get(point.at(), Touchpoint.class)));
        return Double.isNaN(weight) ? -1 : weight;
    }

    private static double impact(Place place) {
        Touchpoint touchpoint = place.touchpoint();
        return touchpoint == null || touchpoint.momentOfTruth() == null || touchpoint.momentOfTruth().decisionImpact() == null
                ? Double.NaN : touchpoint.momentOfTruth().decisionImpact();
    }

    @Override
    public String finding() {
        HandBalance.Point first = points.getFirst();
        if (first.level() == null) {
            return easel.say("hands.unknown");
        }
        String name = easel.quoted(first.at());
        if (first.level() != HandBalance.Level.ACT) {
            return easel.say("hands.calm", name, easel.index(first.alienation()));
        }
        return first.cheapest().map(lever -> easel.say("hands.first", name, easel.labels().of("slide.hands.do", lever)))
                .orElseGet(() -> easel.say("hands.first.none", name));
    }

    @Override
    public String below() {
        long unreachable = points.stream().filter(point -> Boolean.FALSE.equals(point.reachable())).count();
        long said = points.stream().filter(point -> point.reachable() != null).count();
        if (unreachable == 0) {
            return easel.say("hands.reading");
        }
        return unreachable < said ? easel.say("hands.unreachable", unreachable, said)
                : easel.say(said == 1 ? "hands.unreachable.one" : "hands.unreachable.all", said);
    }

    @Override
    public List<Legend.Entry> legend() {
        Keys keys = new Keys(easel);
        keys.from(BAR, easel.say("hands.customer"), (sheet, x, y) -> HandsBody.bar(sheet, null, new Bounds(x, y - 3, BAR, 6),
                true, Dash.SOLID));
        keys.from(BAR, easel.say("hands.employee"), (sheet, x, y) -> HandsBody.bar(sheet, null, new Bounds(x, y - 3, BAR, 6),
                false, Dash.SOLID));
        for (Mode mode : Mode.values()) {
            if (hands.journey().minutes().containsKey(mode)) {
                keys.from(PATCH, easel.labels().of("mode", mode), (sheet, x, y) -> sheet.box(null, new Bounds(x, y - 4, PATCH,
                        8), 0, ModeFill.of(sheet.theme(), mode), Stroke.of(sheet.theme().muted(), 0.6)));
            }
        }
        keys.from(BAR, easel.say("hands.effort"), (sheet, x, y) -> HandsBody.effort(sheet, null, x, y, 2));
        return keys.known();
    }

    @Override
    public List<Source> sources() {
        return easel.sourcesOf(points.stream().map(HandBalance.Point::at));
    }

    @Override
    public int rows() {
        return points.size();
    }

    @Override
    public Body body(Across across, int most) {
        List<HandBalance.Point> shown = points.subList(0, Math.min(most, points.size()));
        return new HandsBody(easel, shown, points.size() - shown.size(), across);
    }

    @Override
    public List<KeyFigures.Figure> figures() {
        HandBalance.Balance all = hands.journey();
        List<KeyFigures.Figure> figures = new ArrayList<>();
        if (all.alienation().isKnown()) {
            figures.add(new KeyFigures.Figure(easel.index(all.alienation().value()), easel.say("hands.mean",
                    easel.count(all.alienation().n())), easel.note("hands.mean.note")));
        }
        if (all.customer().isKnown()) {
            figures.add(new KeyFigures.Figure(easel.index(all.customer().value()), easel.say("hands.mean.customer"),
                    easel.note("hands.customer.note")));
        }
        if (all.employee().isKnown()) {
            figures.add(new KeyFigures.Figure(easel.index(all.employee().value()), easel.say("hands.mean.employee"),
                    easel.note("hands.employee.note")));
        }
        if (all.human().isKnown()) {
            figures.add(new KeyFigures.Figure(easel.labels().percent(all.human().value()), easel.say("hands.share",
                    easel.count(all.human().n()), all.human().n()), easel.note("hands.share.note")));
        }
        return figures;
    }
}
