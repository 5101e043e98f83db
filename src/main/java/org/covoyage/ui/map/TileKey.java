package org.covoyage.ui.map;

import org.covoyage.drawing.Bounds;

/**
 * One tile of a drawing at one scale.
 *
 * @param sheet  number of the sheet it belongs to
 * @param scale  device pixels for a point
 * @param column from 0, may be negative left of the drawing
 * @param row    from 0
 */
record TileKey(long sheet, double scale, int column, int row) {
    /** Side of a tile in device pixels. */
    static final int SIDE = 256;

    /** The same place of another sheet. */
    TileKey on(long other) {
        return new TileKey(other, scale, column, row);
    }

    /** The part of the drawing it shows. */
    Bounds region() {
        double side = SIDE / scale;
        return new Bounds(column * side, row * side, side, side);
    }
}
