package org.covoyage.edit.tool;

import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Field;
import org.covoyage.journey.Tie;

/**
 * A small label above the picture, for hands: it says that a distance was set by hand, or asks for one, and can be
 * clicked. No picture that leaves the window shows it.
 *
 * @param area  where, in points
 * @param tie   whose distance
 * @param field the scale of distances there
 * @param asks  whether no distance is known; else one was set by hand
 */
record Chip(Bounds area, Tie tie, Field field, boolean asks) {
}
