package org.covoyage.picture;

import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Type;

/** The mark of a companion of whom too little is scored to rely on the distance: a question mark in a ring. */
final class DoubtMark {
    /** Width and height, in points. */
    static final double SIDE = 10.5;
    private static final Type TYPE = Type.bold(9.5);

    private DoubtMark() {
    }

    static void draw(Sheet sheet, String subject, double x, double top) {
        Bounds ring = new Bounds(x, top, SIDE, SIDE);
        sheet.box(subject, ring, SIDE / 2, Fill.of(sheet.theme().ground()), Stroke.of(sheet.theme().ink(), 0.8));
        sheet.textCentred(subject, "?", ring.centreX(), top - 0.75, TYPE, sheet.theme().ink(), ring.grown(1));
    }
}
