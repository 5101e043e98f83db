package org.covoyage.edit.tool;

import org.covoyage.drawing.Bounds;

/**
 * A cell of a map, a header or a title.
 *
 * @param lane  subject of its row; {@code null} for a header
 * @param stage subject of its column; {@code null} for a title
 */
record Cell(String lane, String stage, Bounds area) {
    boolean isHeader() {
        return lane == null;
    }

    boolean isTitle() {
        return stage == null;
    }
}
