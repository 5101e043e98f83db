package org.covoyage.picture.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.covoyage.drawing.Dash;
import org.covoyage.insight.relation.Average;
import org.covoyage.insight.relation.PerceptionGap;
import org.covoyage.insight.relation.PerceptionGap.Verdict;
import org.covoyage.journey.Id;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Series;
import org.covoyage.journey.Source;
import org.covoyage.picture.Legend;
import org.covoyage.picture.LegendMark;

/** Where the company fools itself, and what strength it does not know of: what it believes beside what customers say. */
final class GapSlide implements Slide {
    private final Easel easel;
    private final List<GapRow> rows;

    GapSlide(Easel easel) {
        this.easel = easel;
        this.rows = GapRow.of(easel);
    }

    @Override
    public String word() {
        return "gap";
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    private List<PerceptionGap.Point> points(Verdict verdict) {
        return rows.stream().map(GapRow::point).filter(point -> point.verdict() == verdict)
                .sorted(Comparator.comparingDouble((PerceptionGap.Point point) -> -Math.abs(point.gap()))).toList();
    }

    private String named(List<PerceptionGap.Point> points) {
        return easel.named(points.stream().map(PerceptionGap.Point::at).toList());
    }

    @Override
    public String finding() {
        List<PerceptionGap.Point> over = points(Verdict.OVER_ESTIMATION);
        List<PerceptionGap.Point> hidden = points(Verdict.HIDDEN_STRENGTH);
        if (!over.isEmpty()) {
            return easel.say(over.size() == 1 ? "gap.over" : "gap.over.many", named(over),
                    easel.rating(over.getFirst().gap()));
        }
        return hidden.isEmpty() ? easel.say("gap.in-line") : easel.say("gap.hidden", named(hidden));
    }

    @Override
    public String below() {
        List<PerceptionGap.Point> hidden = points(Verdict.HIDDEN_STRENGTH);
        if (!hidden.isEmpty() && !points(Verdict.OVER_ESTIMATION).isEmpty()) {
            return easel.say("gap.strength", named(hidden));
        }
        List<Id> unasked = unasked();
        return unasked.isEmpty() ? easel.say("gap.reading") : easel.say("gap.unasked", easel.named(unasked));
    }

    /** Places of which the company believes something and nobody has asked a customer. */
    private List<Id> unasked() {
        return easel.ground().places().stream().filter(place -> easel.isShown(place.stage()))
                .filter(place -> easel.ground().reading(Scale.RATING, Series.BELIEVED, place.id()).isPresent()
                        && easel.ground().reading(Scale.RATING, Series.CUSTOMER, place.id()).isEmpty())
                .map(place -> place.id()).toList();
    }

    @Override
    public List<Legend.Entry> legend() {
        List<Legend.Entry> entries = new ArrayList<>();
        entries.add(new Legend.Entry(new LegendMark.Own(10, (sheet, x, top) ->
                Marks.believed(sheet, null, x + 5, top + 6.4, Dash.DASHED)), easel.say("gap.believed")));
        entries.add(new Legend.Entry(new LegendMark.Own(10, (sheet, x, top) ->
                Marks.customer(sheet, null, x + 5, top + 6.4, Dash.SOLID)), easel.say("gap.said")));
        if (rows.stream().anyMatch(row -> !row.believed().guesses().isEmpty())) {
            entries.add(new Legend.Entry(new LegendMark.Own(22, (sheet, x, top) ->
                    GapBody.guesses(sheet, null, List.of(x + 2, x + 8, x + 12, x + 20), top + 6.4)), easel.say("gap.guesses")));
        }
        entries.addAll(Marks.known(easel));
        return entries;
    }

    @Override
    public List<Source> sources() {
        return easel.sources(rows.stream().flatMap(row -> Stream.of(row.believed().evidence(), row.said().evidence()))
                .toList());
    }

    @Override
    public int rows() {
        return rows.size();
    }

    @Override
    public Body body(double width, int most) {
        // Both ends of the ranking tell: what lies in line goes first.
        List<GapRow> largest = rows.stream().sorted(Comparator.comparingDouble((GapRow row) ->
                -Math.abs(row.point().gap()))).limit(most).toList();
        List<GapRow> shown = rows.stream().filter(largest::contains).toList();
        return new GapBody(easel, shown, rows.size() - shown.size(), width, figures(width));
    }

    private KeyFigures figures(double width) {
        List<KeyFigures.Figure> figures = new ArrayList<>();
        Average journey = easel.relation().gap().journey();
        int n = rows.size();
        if (journey.isKnown()) {
            figures.add(new KeyFigures.Figure(easel.signed(journey.value(), 1), easel.say("gap.weighted",
                    easel.labels().number(journey.n(), 0)), Easel.note(() -> easel.say("gap.weighted.note",
                            easel.labels().number(journey.n(), 0)))));
        }
        figures.add(new KeyFigures.Figure(of(points(Verdict.OVER_ESTIMATION).size(), n), easel.say("gap.count.over"), null));
        figures.add(new KeyFigures.Figure(of(points(Verdict.IN_LINE).size(), n), easel.say("gap.count.line"), null));
        figures.add(new KeyFigures.Figure(of(points(Verdict.HIDDEN_STRENGTH).size(), n), easel.say("gap.count.hidden"), null));
        return new KeyFigures(easel, width, figures);
    }

    private String of(int some, int all) {
        return easel.labels().number(some, 0) + "/" + easel.labels().number(all, 0);
    }
}
