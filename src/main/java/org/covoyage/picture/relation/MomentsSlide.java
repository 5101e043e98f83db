package org.covoyage.picture.relation;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Stroke;
import org.covoyage.insight.relation.MomentsOfTruth;
import org.covoyage.insight.relation.MomentsOfTruth.Urgency;
import org.covoyage.journey.Id;
import org.covoyage.journey.Source;
import org.covoyage.journey.Touchpoint;
import org.covoyage.picture.Legend;
import org.covoyage.picture.LegendMark;

/** Where to act first: importance beside performance, moments of truth starred, the list by opportunity. */
final class MomentsSlide implements Slide {
    private final Easel easel;
    /** Those whose opportunity is known, the largest first. */
    private final List<MomentsOfTruth.Point> points;

    MomentsSlide(Easel easel) {
        this.easel = easel;
        this.points = easel.relation().moments().opportunities().stream().filter(point -> easel.isShown(point.stage()))
                .toList();
    }

    @Override
    public String word() {
        return "moments";
    }

    @Override
    public boolean isEmpty() {
        return points.isEmpty();
    }

    private List<Id> at(Urgency urgency) {
        return points.stream().filter(point -> point.urgency() == urgency).map(MomentsOfTruth.Point::at).toList();
    }

    @Override
    public String finding() {
        List<Id> urgent = at(Urgency.URGENT);
        List<Id> act = at(Urgency.ACT);
        if (!urgent.isEmpty()) {
            return easel.say(urgent.size() == 1 ? "moments.urgent" : "moments.urgent.many", easel.named(urgent));
        }
        return act.isEmpty() ? easel.say("moments.calm") : easel.say("moments.act", easel.named(act));
    }

    @Override
    public String below() {
        List<Id> stars = points.stream().filter(MomentsOfTruth.Point::isMomentOfTruth).map(MomentsOfTruth.Point::at).toList();
        List<Id> open = points.stream().filter(point -> point.isCandidate() && point.confirmed() == null)
                .map(MomentsOfTruth.Point::at).toList();
        return stars.isEmpty() ? easel.say("moments.reading") : open.isEmpty() ? easel.say("moments.stars", stars.size())
                : easel.say("moments.open", stars.size(), easel.named(open));
    }

    @Override
    public List<Legend.Entry> legend() {
        List<Legend.Entry> entries = new ArrayList<>();
        if (points.stream().anyMatch(MomentsOfTruth.Point::isMomentOfTruth)) {
            entries.add(new Legend.Entry("moment-of-truth", null, easel.labels().of("legend.moment-of-truth")));
        }
        entries.add(new Legend.Entry(new LegendMark.Own(26, (sheet, x, top) -> {
            for (double[] disc : new double[][] {{3, 3}, {11, 4.5}, {22, 6}}) {
                sheet.box(null, Marks.around(x + disc[0], top + 6.4, disc[1]), disc[1], Fill.of(sheet.theme().ground()),
                        Stroke.of(sheet.theme().muted(), 1));
            }
        }), easel.say("moments.size")));
        entries.add(new Legend.Entry(null, Dash.DASHED, easel.say("moments.line.act")));
        entries.add(new Legend.Entry(null, Dash.SOLID, easel.say("moments.line.urgent")));
        entries.addAll(Marks.known(easel));
        return entries;
    }

    @Override
    public List<Source> sources() {
        return easel.sources(points.stream().map(point -> easel.journey().get(point.at(), Touchpoint.class).evidence())
                .toList());
    }

    @Override
    public int rows() {
        return points.size();
    }

    @Override
    public Body body(double width, int most) {
        return new MomentsBody(easel, points, Math.min(most, points.size()), width, figures(width));
    }

    private KeyFigures figures(double width) {
        List<KeyFigures.Figure> figures = new ArrayList<>();
        String all = easel.labels().number(points.size(), 0);
        figures.add(new KeyFigures.Figure(count(Urgency.URGENT), easel.say("moments.count.urgent", all),
                Easel.note(() -> easel.say("moments.count.note"))));
        figures.add(new KeyFigures.Figure(count(Urgency.ACT), easel.say("moments.count.act"),
                Easel.note(() -> easel.say("moments.count.note"))));
        figures.add(new KeyFigures.Figure(easel.labels().number(points.stream()
                .filter(MomentsOfTruth.Point::isMomentOfTruth).count(), 0), easel.say("moments.count.stars"),
                Easel.note(() -> easel.say("moments.count.stars.note"))));
        return new KeyFigures(easel, width, figures);
    }

    private String count(Urgency urgency) {
        return easel.labels().number(at(urgency).size(), 0);
    }
}
