package org.covoyage.picture.relation;

import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Stroke;

/**
 * An axis of ratings from 0 to 10 across a table.
 *
 * @param left  where 0 lies
 * @param width as far as 10
 */
record RatingAxis(Easel easel, double left, double width) {
    private static final double MOST = 10;
    private static final int EACH = 5;

    /** Where a rating lies. */
    double at(double rating) {
        return left + width * rating / MOST;
    }

    /** The numbers above. */
    void numbers(double top) {
        for (int rating = 0; rating <= MOST; rating += EACH) {
            easel.putCentred(null, easel.count(rating), at(rating), top, Easel.SMALL, easel.theme().muted());
        }
    }

    /** A fine upright line below each number. */
    void draw(double top, double bottom) {
        for (int rating = 0; rating <= MOST; rating += EACH) {
            easel.sheet().line(null, at(rating), top, at(rating), bottom, Stroke.of(easel.theme().rule(), 0.7));
        }
    }

    /** The fine line on which a place's ratings lie. */
    void track(double y) {
        easel.sheet().line(null, at(0), y, at(MOST), y, new Stroke(easel.theme().rule(), 0.7, Dash.DOTTED));
    }
}
