package org.covoyage.picture.relation;

import org.covoyage.drawing.Bounds;
import org.covoyage.picture.Frame;
import org.covoyage.picture.Layout;

/** A slide at a width with at most so many lines: its frame, in it the key figures, below them its body. */
final class SlideLayout implements Layout {
    private final double width;
    private final Frame frame;
    private final KeyFigures figures;
    private final Slide.Body body;

    /**
     * A slide at a width.
     *
     * @param word of its texts, such as {@code mirror}
     * @param most how many lines stand one by one
     */
    SlideLayout(Easel easel, Slide slide, String word, double width, int most) {
        this.width = width;
        this.frame = new Frame(easel.sheet(), easel.data(), width, slide.finding(), slide.below(), "", slide.legend(),
                easel.say(word + ".how"), slide.sources());
        Bounds inside = frame.inside(0);
        Across across = new Across(inside.x(), inside.width());
        this.figures = new KeyFigures(easel, across, slide.figures());
        this.body = slide.body(across, most);
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double least() {
        return frame.height() + figures.height() + body.least();
    }

    @Override
    public double comfortable() {
        return frame.height() + figures.height() + body.comfortable();
    }

    /** Whether names and verdicts stand uncut. */
    boolean isRoomy() {
        return body.isRoomy();
    }

    @Override
    public void draw(double height) {
        frame.draw(height);
        Bounds inside = frame.inside(height);
        figures.draw(inside.y());
        body.draw(inside.y() + figures.height(), inside.height() - figures.height());
    }
}
