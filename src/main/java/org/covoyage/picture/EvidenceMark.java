package org.covoyage.picture;

import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Hatch;
import org.covoyage.drawing.Theme;
import org.covoyage.journey.Evidence;
import org.covoyage.journey.Grade;

/** How evidence is shown: an icon, and a way to break a line. */
public final class EvidenceMark {
    private EvidenceMark() {
    }

    /** The icon of a grade. */
    static String icon(Grade grade) {
        return switch (grade) {
            case A -> "evidence-measured";
            case B -> "evidence-observed";
            case C -> "evidence-expert";
            case D -> "evidence-assumed";
        };
    }

    /** The line of a grade: measured and observed unbroken, told by experts dashed, assumed dotted. */
    public static Dash dash(Grade grade) {
        return switch (grade) {
            case A, B -> Dash.SOLID;
            case C -> Dash.DASHED;
            case D -> Dash.DOTTED;
        };
    }

    /** The line of a claim; of one of which nobody said what it rests on, that of an assumption. */
    static Dash dash(Evidence evidence) {
        return dash(Grade.orAssumed(evidence == null ? null : evidence.grade()));
    }

    /** The area of a grade in the meter of evidence: the better known, the darker. */
    static Fill fill(Grade grade, Theme theme) {
        return switch (grade) {
            case A -> Fill.of(theme.ink());
            case B -> Fill.of(theme.tint(theme.ink(), 0.6));
            case C -> new Fill(theme.ground(), Hatch.RISING, theme.muted());
            case D -> Fill.of(theme.ground());
        };
    }
}
