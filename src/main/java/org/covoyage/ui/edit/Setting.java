package org.covoyage.ui.edit;

import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Type;

/**
 * How a text is set on the drawing.
 *
 * @param area    what it fills, in points
 * @param left    from there to the text
 * @param top     from there to the text
 * @param right   from the text to the end of the area
 * @param type    letters
 * @param ink     their colour
 * @param ground  what is behind them
 * @param centred whether lines stand around the middle
 */
record Setting(Bounds area, double left, double top, double right, Type type, Colour ink, Colour ground,
        boolean centred) {
}
