package org.covoyage.picture.relation;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.insight.relation.EmotionCurve;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Series;

/**
 * A line of the feelings: what customers feel at a place.
 *
 * @param place   which of the journey's points it is
 * @param point   the figures
 * @param reading what was read
 * @param peak    whether it is the peak
 * @param end     whether it is the end
 */
record FeelingLine(int place, EmotionCurve.Point point, Reading reading, boolean peak, boolean end) {
    /** More than any feeling weighs: peak and end always stand. */
    private static final double KEPT = 10;

    /** The lines of the shown stages, in the order of travel. */
    static List<FeelingLine> of(Easel easel) {
        EmotionCurve curve = easel.relation().emotion();
        List<FeelingLine> lines = new ArrayList<>();
        for (int i = 0; i < curve.points().size(); i++) {
            EmotionCurve.Point point = curve.points().get(i);
            if (easel.isShown(point.stage())) {
                lines.add(new FeelingLine(i, point, easel.ground().reading(Scale.EMOTION, Series.CUSTOMER, point.at())
                        .orElseThrow(), point.equals(curve.peak()), point.equals(curve.end())));
            }
        }
        return lines;
    }

    /** Whether memory keeps to it. */
    boolean isKept() {
        return peak || end;
    }

    /** How much it has to tell. */
    double weight() {
        return point.salience() + (point.isMixed() ? 1 : 0) + (isKept() ? KEPT : 0);
    }
}
