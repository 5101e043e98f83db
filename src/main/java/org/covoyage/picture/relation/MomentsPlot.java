package org.covoyage.picture.relation;

import org.covoyage.drawing.Bounds;

/**
 * The scale of the matrix of moments of truth: performance from 0 to 10 across, importance up to 10 upwards.
 *
 * @param area where it lies, in points
 * @param base the importance at its lower edge
 */
record MomentsPlot(Bounds area, double base) {
    double x(double performance) {
        return area.x() + area.width() * performance / 10;
    }

    double y(double importance) {
        return area.bottom() - area.height() * (importance - base) / (10 - base);
    }
}
