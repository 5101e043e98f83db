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
import org.covoyage.journey.Evidence;
import org.covoyage.journey.Mode;
import org.covoyage.journey.Source;
import org.covoyage.journey.Touchpoint;
import org.covoyage.picture.Legend;
import org.covoyage.picture.LegendMark;

/** Which touchpoint needs a human face first and what the cheapest step takes away; who or what serves how long. */
final class HandsSlide implements Slide {
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
    public String word() {
        return "hands";
    }

    @Override
    public boolean isEmpty() {
        return points.isEmpty();
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
        List<Legend.Entry> entries = new ArrayList<>();
        entries.add(new Legend.Entry(new LegendMark.Own(18, (sheet, x, top) ->
                HandsBody.bar(sheet, null, new Bounds(x, top + 3.4, 18, 6), true, Dash.SOLID)), easel.say("hands.customer")));
        entries.add(new Legend.Entry(new LegendMark.Own(18, (sheet, x, top) ->
                HandsBody.bar(sheet, null, new Bounds(x, top + 3.4, 18, 6), false, Dash.SOLID)), easel.say("hands.employee")));
        for (Mode mode : Mode.values()) {
            if (hands.journey().minutes().containsKey(mode)) {
                entries.add(new Legend.Entry(new LegendMark.Own(12, (sheet, x, top) -> sheet.box(null,
                        new Bounds(x, top + 2.4, 12, 8), 0, ModeFill.of(sheet.theme(), mode),
                        Stroke.of(sheet.theme().muted(), 0.6))), easel.labels().of("mode", mode)));
            }
        }
        entries.add(new Legend.Entry(new LegendMark.Own(18, (sheet, x, top) ->
                HandsBody.effort(sheet, null, x, top + 6.4, 2)), easel.say("hands.effort")));
        entries.addAll(Marks.known(easel));
        return entries;
    }

    @Override
    public List<Source> sources() {
        List<Evidence> evidence = new ArrayList<>();
        points.forEach(point -> evidence.add(easel.journey().get(point.at(), Touchpoint.class).evidence()));
        return easel.sources(evidence);
    }

    @Override
    public int rows() {
        return points.size();
    }

    @Override
    public Body body(double width, int most) {
        List<HandBalance.Point> shown = points.subList(0, Math.min(most, points.size()));
        return new HandsBody(easel, shown, points.size() - shown.size(), width, figures(width), new HandsStrip(easel, width));
    }

    private KeyFigures figures(double width) {
        HandBalance.Balance all = hands.journey();
        List<KeyFigures.Figure> figures = new ArrayList<>();
        if (all.alienation().isKnown()) {
            figures.add(new KeyFigures.Figure(easel.index(all.alienation().value()), easel.say("hands.mean",
                    easel.labels().number(all.alienation().n(), 0)), Easel.note(() -> easel.say("hands.mean.note"))));
        }
        if (all.customer().isKnown()) {
            figures.add(new KeyFigures.Figure(easel.index(all.customer().value()), easel.say("hands.mean.customer"),
                    Easel.note(() -> easel.say("hands.customer.note"))));
        }
        if (all.employee().isKnown()) {
            figures.add(new KeyFigures.Figure(easel.index(all.employee().value()), easel.say("hands.mean.employee"),
                    Easel.note(() -> easel.say("hands.employee.note"))));
        }
        if (all.human().isKnown()) {
            figures.add(new KeyFigures.Figure(easel.labels().percent(all.human().value()), easel.say("hands.share",
                    easel.labels().number(all.human().n(), 0)), Easel.note(() -> easel.say("hands.share.note"))));
        }
        return new KeyFigures(easel, width, figures);
    }
}
