package org.covoyage.picture;

import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.journey.Source;

/**
 * What stands around a picture that is no map: what it finds above, legend and sources below. It does not know what
 * is between them.
 */
public final class Frame {
    private static final double MARGIN = 22;
    private static final double AIR = 10;

    private final Grid grid;
    private final TitleBand title;
    private final Footer footer;

    /**
     * A frame of a width.
     *
     * @param finding what the picture tells, as a sentence of one or two lines
     * @param below   how to read it, or whose journey it is; empty for none
     * @param part    which part of a picture it is, such as 1/3; empty for the whole
     * @param estimate what the model is and how sure; empty where nothing is estimated
     */
    public Frame(Sheet sheet, MapData data, double width, String finding, String below, String part,
            List<Legend.Entry> legend, String estimate) {
        this(sheet, data, width, finding, below, part, legend, estimate, List.of());
    }

    /**
     * A frame of a width that names sources.
     *
     * @param sources what the picture's figures rest on
     */
    public Frame(Sheet sheet, MapData data, double width, String finding, String below, String part,
            List<Legend.Entry> legend, String estimate, List<Source> sources) {
        grid = new Grid(width, MARGIN, 0, 1);
        title = new TitleBand(sheet, grid, data, part, finding, below);
        footer = new Footer(sheet, grid, data, legend, estimate, sources);
    }

    /** Height that title, footer and the white space around them take. */
    public double height() {
        return MARGIN + title.height() + AIR + AIR + footer.height() + MARGIN * 0.7;
    }

    /** The area between title and footer in a picture of a height. */
    public Bounds inside(double height) {
        double top = MARGIN + title.height() + AIR;
        return new Bounds(grid.margin(), top, grid.right() - grid.margin(), Math.max(0, footerTop(height) - AIR - top));
    }

    private double footerTop(double height) {
        return height - MARGIN * 0.7 - footer.height();
    }

    /** Draws title and footer in a picture of a height. */
    public void draw(double height) {
        title.draw(MARGIN);
        footer.draw(footerTop(height));
    }
}
