package org.covoyage.picture.relation;

import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Type;
import org.covoyage.journey.Stage;
import org.covoyage.picture.Sheet;

/** The shown stages from left to right in a part of a slide's body: their names or numbers, and a fine line for each. */
final class StageAxis {
    private static final Type TYPE = Easel.SMALL;
    /** What a number takes at most. */
    private static final double NUMBER = 14;
    /** Between two names. */
    private static final double APART = 6;

    private final Easel easel;
    private final Sheet sheet;
    private final List<Stage> stages;
    private final double left;
    private final double width;

    /**
     * An axis.
     *
     * @param left  left end, in points
     * @param width in points
     */
    StageAxis(Easel easel, double left, double width) {
        this.easel = easel;
        this.sheet = easel.sheet();
        this.stages = easel.data().stages();
        this.left = left;
        this.width = width;
    }

    /** The middle of a column. */
    double x(int column) {
        return left + width * (column + 0.5) / Math.max(1, stages.size());
    }

    /** What a column takes. */
    double pitch() {
        return width / Math.max(1, stages.size());
    }

    /** The numbers of the stages, as many as have room. */
    void numbers(double top) {
        int each = Math.max(1, (int) Math.ceil(NUMBER / pitch()));
        for (int i = 0; i < stages.size(); i += each) {
            int at = i;
            Stage stage = stages.get(i);
            sheet.noted(stage.id().value(), stage.name(), Easel.note(stage::name), () -> easel.putCentred(stage.id().value(),
                    easel.count(at + 1), x(at), top, TYPE, easel.theme().muted()));
        }
    }

    /** Whether the names of all stages stand in their columns in two lines, no word broken. */
    boolean hasNames() {
        return stages.stream().allMatch(stage -> sheet.wrapping().lines(stage.name(), TYPE, pitch() - APART).size() <= 2)
                && stages.stream().flatMap(stage -> List.of(stage.name().split(" ")).stream())
                        .allMatch(word -> sheet.width(word, TYPE) <= pitch() - APART);
    }

    /** The names of the stages in two lines that end at a height, or their numbers there. */
    void names(double bottom) {
        if (!hasNames()) {
            numbers(bottom - Easel.LINE);
            return;
        }
        for (int i = 0; i < stages.size(); i++) {
            int at = i;
            Stage stage = stages.get(i);
            List<String> lines = sheet.wrapping().balanced(stage.name(), TYPE, pitch() - APART);
            double high = Sheet.height(lines.size(), TYPE);
            Bounds box = new Bounds(x(at) - pitch() / 2, bottom - high - 1, pitch(), high + 2);
            sheet.group(stage.id().value(), stage.name(), () -> sheet.linesCentred(stage.id().value(), lines, x(at),
                    bottom - high, TYPE, easel.theme().muted(), box));
        }
    }

    /** Fine upright lines, one for each stage. */
    void grid(double top, double bottom) {
        for (int i = 0; i < stages.size(); i++) {
            sheet.line(null, x(i), top, x(i), bottom, new Stroke(easel.theme().rule(), 0.6, Dash.DOTTED));
        }
    }
}
