package org.covoyage.export;

import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Stroke;

/** What stands where a picture could not be read: a crossed frame. */
final class Missing {
    /** The line of the frame. */
    static final Stroke LINE = Stroke.of(Colour.of("#808080"), 0.75);

    private Missing() {
    }

    /** The frame, within an area. */
    static Outline crossed(Bounds whole) {
        Bounds area = whole.grown(-LINE.width() / 2);
        Outline.Builder frame = Outline.at(area.x(), area.y()).to(area.right(), area.y())
                .to(area.right(), area.bottom()).to(area.x(), area.bottom());
        frame.close();
        frame.move(area.x(), area.y());
        frame.line(area.right(), area.bottom());
        frame.move(area.x(), area.bottom());
        frame.line(area.right(), area.y());
        return frame.open();
    }
}
