package org.covoyage.picture.relation;

import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.insight.relation.MomentsOfTruth;
import org.covoyage.insight.relation.MomentsOfTruth.Urgency;
import org.covoyage.picture.Pitch;
import org.covoyage.picture.Sheet;

/** The moments by opportunity, each with its ratings and a bar that crosses the two thresholds or not. */
final class MomentsList {
    private static final Pitch PITCH = new Pitch(17, 25, 38);
    private static final double RATINGS = 0.535;
    private static final double RATING_WIDE = 0.065;
    private static final Column PLACE = new Column(0, 0.5);
    private static final Column BAR = new Column(0.735, 0.265);
    private static final double LARGEST = 20;
    private static final double STAR = 10;

    private final Easel easel;
    private final Sheet sheet;
    private final List<MomentsOfTruth.Point> points;
    private final int most;
    private final Across across;
    private final Table table;

    MomentsList(Easel easel, List<MomentsOfTruth.Point> points, int most, Across across) {
        this.easel = easel;
        this.sheet = easel.sheet();
        this.points = points;
        this.most = most;
        this.across = across;
        this.table = new Table(easel, across, PITCH, most, new Table.Rest("moments.more", points.size() - most));
    }

    double least() {
        return table.least();
    }

    double comfortable() {
        return table.comfortable();
    }

    private double rating(int which) {
        return across.at(RATINGS) + which * across.of(RATING_WIDE);
    }

    private double barRoom() {
        return across.of(BAR) - 27;
    }

    private double nameLeft() {
        return across.left() + 19 + STAR + 4;
    }

    private double nameRoom() {
        return rating(0) - nameLeft() - 12;
    }

    /** Whether the names of those shown stand uncut. */
    boolean isRoomy() {
        return points.stream().limit(most).allMatch(point -> sheet.width(easel.name(point.at()), Easel.NAME) <= nameRoom());
    }

    void draw(double top, double height) {
        table.title("head.place", PLACE, top);
        for (int i = 0; i < 3; i++) {
            easel.putCentred(null, easel.say("moments.head." + "ipd".charAt(i)), rating(i), top, Easel.HEAD,
                    easel.theme().muted());
        }
        table.title("moments.head.opportunity", BAR, top);
        double line = table.line(height);
        threshold(12, top + table.head(), table.bottom(top, line), Dash.DASHED);
        threshold(15, top + table.head(), table.bottom(top, line), Dash.SOLID);
        table.draw(top, line, (place, middle) -> row(points.get(place), place + 1, middle));
    }

    private void threshold(double opportunity, double top, double bottom, Dash dash) {
        double at = across.at(BAR) + barRoom() * opportunity / LARGEST;
        sheet.line(null, at, top, at, bottom, new Stroke(easel.theme().muted(), 0.8, dash));
    }

    private void row(MomentsOfTruth.Point point, int rank, double y) {
        Theme theme = easel.theme();
        String subject = point.at().value();
        sheet.noted(subject, easel.name(point.at()), MomentsMatrix.note(easel, point), () -> {
            easel.putRight(subject, easel.count(rank), across.left() + 13, y - 6, Easel.SMALL, theme.muted());
            if (point.isMomentOfTruth()) {
                sheet.icon(subject, "moment-of-truth", nameLeft() - STAR - 4, y - STAR / 2, STAR, theme.star());
            }
            easel.put(subject, easel.name(point.at()), nameLeft(), y - 6.6, nameRoom(), Easel.NAME, theme.ink());
            double[] ratings = {point.importance(), point.performance(), point.decisionImpact()};
            for (int i = 0; i < 3; i++) {
                easel.putCentred(subject, easel.rating(ratings[i]), rating(i), y - 6, Easel.SMALL, theme.ink());
            }
            bar(point, subject, y);
        });
    }

    private void bar(MomentsOfTruth.Point point, String subject, double y) {
        Theme theme = easel.theme();
        boolean urgent = point.urgency() == Urgency.URGENT;
        Colour colour = urgent ? theme.pain() : point.urgency() == Urgency.ACT ? theme.ink() : theme.muted();
        Dash dash = Easel.dash(easel.evidence(point.at()));
        double wide = barRoom() * point.opportunity() / LARGEST;
        if (wide > 0) {
            sheet.box(subject, new Bounds(across.at(BAR), y - 3.5, wide, 7), 0, Fill.of(dash == Dash.SOLID ? colour
                    : theme.ground()), new Stroke(colour, 0.9, dash));
        }
        easel.putRight(subject, easel.rating(point.opportunity()), across.right(), y - 6.6, urgent ? Easel.NUMBER : Easel.HEAD,
                colour);
    }
}
