package org.covoyage.ui.map;

import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Outline;

/**
 * A place of a drawing that shows a subject.
 *
 * @param subject what is shown
 * @param area    where
 * @param shape   its outline when it is no box, such as a ribbon; else {@code null}
 */
record Spot(String subject, Bounds area, Outline shape) {
}
