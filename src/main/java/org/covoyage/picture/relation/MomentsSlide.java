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
import org.covoyage.picture.Legend;

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
        Keys keys = new Keys(easel);
        if (points.stream().anyMatch(MomentsOfTruth.Point::isMomentOfTruth)) {
            keys.add(new Legend.Entry("moment-of-truth", null, easel.labels().of("legend.moment-of-truth")));
        }
        keys.from(26, easel.say("moments.size"), (sheet, x, y) -> {
            for (double[] disc : new double[][] {{3, 3}, {11, 4.5}, {22, 6}}) {
                sheet.box(null, Marks.around(x + disc[0], y, disc[1]), disc[1], Fill.of(sheet.theme().ground()),
                        Stroke.of(sheet.theme().muted(), 1));
            }
        });
        keys.add(new Legend.Entry(null, Dash.DASHED, easel.say("moments.line.act")));
        keys.add(new Legend.Entry(null, Dash.SOLID, easel.say("moments.line.urgent")));
        return keys.known();
    }

    @Override
    public List<Source> sources() {
        return easel.sourcesOf(points.stream().map(MomentsOfTruth.Point::at));
    }

    @Override
    public int rows() {
        return points.size();
    }

    @Override
    public Body body(Across across, int most) {
        return new MomentsBody(easel, points, Math.min(most, points.size()), across);
    }

    @Override
    public List<KeyFigures.Figure> figures() {
        List<KeyFigures.Figure> figures = new ArrayList<>();
        String all = easel.count(points.size());
        figures.add(new KeyFigures.Figure(count(Urgency.URGENT), easel.say("moments.count.urgent", all, points.size()),
                easel.note("moments.count.note")));
        figures.add(new KeyFigures.Figure(count(Urgency.ACT), easel.say("moments.count.act"),
                easel.note("moments.count.note")));
        long stars = points.stream().filter(MomentsOfTruth.Point::isMomentOfTruth).count();
        figures.add(new KeyFigures.Figure(easel.count(stars), easel.say("moments.count.stars", stars),
                easel.note("moments.count.stars.note")));
        return figures;
    }

    private String count(Urgency urgency) {
        return easel.count(at(urgency).size());
    }
}
