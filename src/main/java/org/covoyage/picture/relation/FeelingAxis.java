package org.covoyage.picture.relation;

import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Stroke;
import org.covoyage.insight.relation.EmotionCurve;

/** The scale of feelings, −2 … +2, across a part of a slide's body, and the two lines that tell lived from recalled. */
final class FeelingAxis {
    private static final int MOST = 2;

    private final Easel easel;
    private final double left;
    private final double width;

    /**
     * An axis.
     *
     * @param left  left end, in points
     * @param width in points
     */
    FeelingAxis(Easel easel, double left, double width) {
        this.easel = easel;
        this.left = left;
        this.width = width;
    }

    /** Where a feeling lies. */
    double at(double feeling) {
        return left + width * (feeling + MOST) / (2 * MOST);
    }

    /** The numbers above. */
    void numbers(double top) {
        for (int feeling = -MOST; feeling <= MOST; feeling++) {
            easel.putCentred(null, easel.signed(feeling, 0), at(feeling), top, Easel.SMALL, easel.theme().muted());
        }
    }

    /** A fine upright line below each number, the neutral one stronger. */
    void draw(double top, double bottom) {
        for (int feeling = -MOST; feeling <= MOST; feeling++) {
            easel.sheet().line(null, at(feeling), top, at(feeling), bottom, new Stroke(easel.theme().rule(),
                    feeling == 0 ? 1 : 0.6, feeling == 0 ? Dash.SOLID : Dash.DOTTED));
        }
    }

    /** What was lived and what is recalled: an upright line each, named underneath, away from each other. */
    void memory(EmotionCurve curve, double top, double bottom) {
        double recalled = curve.peakEnd();
        double lived = curve.mean().value();
        boolean both = curve.mean().isKnown();
        line("feelings.recalled", recalled, !both || recalled >= lived, Dash.DASHED, top, bottom);
        if (both) {
            line("feelings.lived", lived, lived > recalled, Dash.SOLID, top, bottom);
        }
    }

    private void line(String key, double value, boolean right, Dash dash, double top, double bottom) {
        double x = at(value);
        String text = easel.say(key, easel.signed(value, 1));
        easel.sheet().line(null, x, top, x, bottom + 12, new Stroke(easel.theme().ink(), 1.2, dash));
        if (right) {
            easel.put(null, text, x + 4, bottom + 3, width, Easel.HEAD, easel.theme().ink());
        } else {
            easel.putRight(null, text, x - 4, bottom + 3, Easel.HEAD, easel.theme().ink());
        }
    }
}
