package org.covoyage.export;

import org.covoyage.drawing.Box;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Group;
import org.covoyage.drawing.Hatch;
import org.covoyage.drawing.Item;
import org.covoyage.drawing.Path;
import org.covoyage.drawing.Picture;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.TextRun;

/** Tells whether a drawing has no colours: painted, it is shades of grey then, and a third of the bytes is enough. */
final class Greys {
    private Greys() {
    }

    /** Whether everything in a drawing is grey; pictures are taken to be coloured. */
    static boolean areAll(Drawing drawing) {
        return grey(drawing.ground()) && drawing.items().stream().allMatch(Greys::grey);
    }

    private static boolean grey(Item item) {
        return switch (item) {
            case Group group -> group.items().stream().allMatch(Greys::grey);
            case Box box -> grey(box.fill()) && grey(box.stroke());
            case Path path -> grey(path.fill()) && grey(path.stroke());
            case TextRun run -> grey(run.colour());
            case Picture picture -> false;
        };
    }

    private static boolean grey(Fill fill) {
        return fill == null || grey(fill.colour()) && (fill.hatch() == Hatch.NONE || grey(fill.ink()));
    }

    private static boolean grey(Stroke stroke) {
        return stroke == null || grey(stroke.colour());
    }

    private static boolean grey(Colour colour) {
        return colour.red() == colour.green() && colour.green() == colour.blue();
    }
}
