package org.covoyage.picture;

import org.covoyage.drawing.Dash;
import org.covoyage.journey.Grade;

/** How evidence is shown: an icon, and a way to break a line. */
final class EvidenceMark {
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
    static Dash dash(Grade grade) {
        return switch (grade) {
            case A, B -> Dash.SOLID;
            case C -> Dash.DASHED;
            case D -> Dash.DOTTED;
        };
    }
}
