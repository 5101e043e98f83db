package org.covoyage.picture.relation;

import java.util.List;
import org.covoyage.insight.relation.PerceptionGap;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Series;

/**
 * A line of the perception gap.
 *
 * @param point    the figures
 * @param believed what the company believes
 * @param said     what customers say
 */
record GapRow(PerceptionGap.Point point, Reading believed, Reading said) {
    /** The lines of the shown stages, the largest over-estimation first. */
    static List<GapRow> of(Easel easel) {
        return easel.relation().gap().ranking().stream().filter(point -> easel.isShown(point.stage()))
                .map(point -> new GapRow(point, reading(easel, Series.BELIEVED, point), reading(easel, Series.CUSTOMER, point)))
                .toList();
    }

    private static Reading reading(Easel easel, Series series, PerceptionGap.Point point) {
        return easel.ground().reading(Scale.RATING, series, point.at()).orElseThrow();
    }
}
