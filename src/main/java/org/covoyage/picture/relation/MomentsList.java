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
import org.covoyage.journey.Touchpoint;
import org.covoyage.picture.Focus;
import org.covoyage.picture.Sheet;

/** The moments by opportunity, each with its ratings and a bar that crosses the two thresholds or not. */
final class MomentsList {
    private static final double ROW = 17;
    private static final double ROW_COMFORTABLE = 25;
    private static final double ROW_MOST = 38;
    private static final double HEAD = 18;
    private static final double MORE = 16;
    private static final double LARGEST = 20;
    private static final double STAR = 10;

    private final Easel easel;
    private final Sheet sheet;
    private final List<MomentsOfTruth.Point> points;
    private final int most;
    private final double width;

    MomentsList(Easel easel, List<MomentsOfTruth.Point> points, int most, double width) {
        this.easel = easel;
        this.sheet = easel.sheet();
        this.points = points;
        this.most = most;
        this.width = width;
    }

    private double fixed() {
        return HEAD + (most < points.size() ? MORE : 0);
    }

    double least() {
        return fixed() + most * ROW;
    }

    double comfortable() {
        return fixed() + most * ROW_COMFORTABLE;
    }

    private double ratings(double x) {
        return x + width * 0.535;
    }

    private double barLeft(double x) {
        return x + width * 0.735;
    }

    private double barRoom() {
        return width * 0.265 - 27;
    }

    void draw(double x, double top, double height) {
        Theme theme = easel.theme();
        easel.put(null, easel.say("head.place"), x, top, width * 0.5, Easel.HEAD, theme.muted());
        for (int i = 0; i < 3; i++) {
            easel.putCentred(null, easel.say("moments.head." + "ipd".charAt(i)), ratings(x) + i * width * 0.065, top, Easel.HEAD,
                    theme.muted());
        }
        easel.put(null, easel.say("moments.head.opportunity"), barLeft(x), top, width * 0.265, Easel.HEAD, theme.muted());
        double row = Math.clamp((height - fixed()) / Math.max(1, most), ROW, ROW_MOST);
        double y = top + HEAD;
        threshold(x, 12, y, y + most * row, Dash.DASHED);
        threshold(x, 15, y, y + most * row, Dash.SOLID);
        for (int i = 0; i < most; i++) {
            sheet.line(null, x, y, x + width, y, Stroke.of(theme.rule(), 0.6));
            row(points.get(i), i + 1, x, y + row / 2);
            y += row;
        }
        if (most < points.size()) {
            double behind = y;
            sheet.group(Focus.OTHERS, null, () -> easel.put(Focus.OTHERS, easel.say("moments.more", points.size() - most), x,
                    behind + 3, width, Easel.SMALL, theme.muted()));
        }
    }

    private void threshold(double x, double opportunity, double top, double bottom, Dash dash) {
        double at = barLeft(x) + barRoom() * opportunity / LARGEST;
        sheet.line(null, at, top, at, bottom, new Stroke(easel.theme().muted(), 0.8, dash));
    }

    private void row(MomentsOfTruth.Point point, int rank, double x, double y) {
        Theme theme = easel.theme();
        String subject = point.at().value();
        sheet.noted(subject, easel.name(point.at()), MomentsMatrix.note(easel, point), () -> {
            easel.putRight(subject, easel.labels().number(rank, 0), x + 13, y - 6, Easel.SMALL, theme.muted());
            double from = x + 19;
            if (point.isMomentOfTruth()) {
                sheet.icon(subject, "moment-of-truth", from, y - STAR / 2, STAR, theme.star());
            }
            from += STAR + 4;
            easel.put(subject, easel.name(point.at()), from, y - 6.6, ratings(x) - from - 12, Easel.NAME, theme.ink());
            double[] ratings = {point.importance(), point.performance(), point.decisionImpact()};
            for (int i = 0; i < 3; i++) {
                String text = Double.isNaN(ratings[i]) ? "–" : easel.rating(ratings[i]);
                easel.putCentred(subject, text, ratings(x) + i * width * 0.065, y - 6, Easel.SMALL, theme.ink());
            }
            bar(point, subject, x, y);
        });
    }

    private void bar(MomentsOfTruth.Point point, String subject, double x, double y) {
        Theme theme = easel.theme();
        boolean urgent = point.urgency() == Urgency.URGENT;
        Colour colour = urgent ? theme.pain() : point.urgency() == Urgency.ACT ? theme.ink() : theme.muted();
        Dash dash = Easel.dash(easel.journey().get(point.at(), Touchpoint.class).evidence());
        double wide = barRoom() * point.opportunity() / LARGEST;
        if (wide > 0) {
            sheet.box(subject, new Bounds(barLeft(x), y - 3.5, wide, 7), 0, Fill.of(dash == Dash.SOLID ? colour
                    : theme.ground()), new Stroke(colour, 0.9, dash));
        }
        easel.putRight(subject, easel.rating(point.opportunity()), x + width, y - 6.6, urgent ? Easel.NUMBER : Easel.HEAD,
                colour);
    }
}
