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

/** Where the company fools itself, and what strength it does not know of: what it believes beside what customers say. */
final class GapSlide implements Slide {
    private final Easel easel;
    private final List<GapRow> rows;

    GapSlide(Easel easel) {
        this.easel = easel;
        this.rows = GapRow.of(easel);
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
        Keys keys = new Keys(easel);
        keys.mark("gap.believed", (sheet, x, y) -> Marks.believed(sheet, null, x, y, Dash.DASHED));
        keys.mark("gap.said", (sheet, x, y) -> Marks.customer(sheet, null, x, y, Dash.SOLID));
        if (rows.stream().anyMatch(row -> !row.believed().guesses().isEmpty())) {
            keys.from(22, easel.say("gap.guesses"), (sheet, x, y) ->
                    GapBody.guesses(sheet, null, List.of(x + 2, x + 8, x + 12, x + 20), y));
        }
        return keys.known();
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
    public Body body(Across across, int most) {
        // Both ends of the ranking tell: what lies in line goes first.
        List<GapRow> shown = Foremost.of(rows, most, row -> Math.abs(row.point().gap()));
        return new GapBody(easel, shown, rows.size() - shown.size(), across);
    }

    @Override
    public List<KeyFigures.Figure> figures() {
        List<KeyFigures.Figure> figures = new ArrayList<>();
        Average journey = easel.relation().gap().journey();
        int n = rows.size();
        if (journey.isKnown()) {
            figures.add(new KeyFigures.Figure(easel.signed(journey.value(), 1), easel.say("gap.weighted",
                    easel.count(journey.n())), easel.note("gap.weighted.note",
                            easel.count(journey.n()))));
        }
        figures.add(new KeyFigures.Figure(of(points(Verdict.OVER_ESTIMATION).size(), n), easel.say("gap.count.over"), null));
        figures.add(new KeyFigures.Figure(of(points(Verdict.IN_LINE).size(), n), easel.say("gap.count.line"), null));
        figures.add(new KeyFigures.Figure(of(points(Verdict.HIDDEN_STRENGTH).size(), n), easel.say("gap.count.hidden"), null));
        return figures;
    }

    private String of(int some, int all) {
        return easel.count(some) + "/" + easel.count(all);
    }
}
