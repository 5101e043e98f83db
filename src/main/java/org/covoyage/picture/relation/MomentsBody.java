package org.covoyage.picture.relation;

import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.insight.relation.MomentsOfTruth;

/** The matrix and the list of the moments, side by side. */
final class MomentsBody implements Slide.Body {
    private static final double MATRIX = 190;
    private static final double COMFORTABLE = 380;
    private static final double GAP = 26;
    private static final double SHARE = 0.53;

    private final MomentsMatrix matrix;
    private final MomentsList list;
    private final Across across;

    /**
     * Both parts.
     *
     * @param most how many stand in the list and have a name in the matrix
     */
    MomentsBody(Easel easel, List<MomentsOfTruth.Point> points, int most, Across across) {
        this.across = across;
        this.matrix = new MomentsMatrix(easel, points, most);
        this.list = new MomentsList(easel, points, most, new Across(across.at(SHARE) + GAP, across.of(1 - SHARE) - GAP));
    }

    @Override
    public double least() {
        return Math.max(MATRIX, list.least());
    }

    @Override
    public double comfortable() {
        return Math.max(COMFORTABLE, list.comfortable());
    }

    @Override
    public boolean isRoomy() {
        return list.isRoomy();
    }

    @Override
    public void draw(double top, double height) {
        matrix.draw(new Bounds(across.left(), top, across.of(SHARE), Math.min(height, across.width())));
        list.draw(top, height);
    }
}
