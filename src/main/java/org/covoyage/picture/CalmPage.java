package org.covoyage.picture;

import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Type;

/** A picture that has nothing to show yet: says so, and in the middle what would stand there and how. */
public final class CalmPage implements Layout {
    private static final Type TYPE = Type.regular(13);
    private static final double SHARE = 0.6;
    private static final double AIR = 120;

    private final Sheet sheet;
    private final double width;
    private final Frame frame;
    private final List<String> lines;

    /**
     * A page of a width.
     *
     * @param finding that there is nothing, as a sentence
     * @param how     what would stand there
     */
    public CalmPage(Sheet sheet, MapData data, double width, String finding, String how) {
        this.sheet = sheet;
        this.width = width;
        this.frame = new Frame(sheet, data, width, finding, TitleBand.who(data), "", List.of(), "");
        this.lines = sheet.wrapping().balanced(how, TYPE, room());
    }

    private double room() {
        return width * SHARE;
    }

    private double tall() {
        return Sheet.height(lines.size(), TYPE);
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double least() {
        return frame.height() + tall();
    }

    @Override
    public double comfortable() {
        return least() + AIR;
    }

    @Override
    public double height(double aspect) {
        return aspect > 0 ? Math.max(width / aspect, least()) : comfortable();
    }

    @Override
    public void draw(double height) {
        frame.draw(height);
        Bounds inside = frame.inside(height);
        Bounds box = new Bounds(inside.centreX() - room() / 2, inside.centreY() - tall() / 2, room(), tall());
        sheet.linesCentred(null, lines, box.centreX(), box.y(), TYPE, sheet.theme().muted(), box);
    }
}
