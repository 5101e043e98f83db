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
    private final double width;
    private final KeyFigures figures;

    /**
     * Both parts.
     *
     * @param most how many stand in the list and have a name in the matrix
     */
    MomentsBody(Easel easel, List<MomentsOfTruth.Point> points, int most, double width, KeyFigures figures) {
        this.width = width;
        this.figures = figures;
        this.matrix = new MomentsMatrix(easel, points, most);
        this.list = new MomentsList(easel, points, most, width * (1 - SHARE) - GAP);
    }

    @Override
    public double least() {
        return figures.height() + Math.max(MATRIX, list.least());
    }

    @Override
    public double comfortable() {
        return figures.height() + Math.max(COMFORTABLE, list.comfortable());
    }

    @Override
    public void draw(Bounds area) {
        figures.draw(area.x(), area.y());
        double top = area.y() + figures.height();
        double tall = area.bottom() - top;
        matrix.draw(new Bounds(area.x(), top, width * SHARE, Math.min(tall, width)));
        list.draw(area.x() + width * SHARE + GAP, top, tall);
    }
}
