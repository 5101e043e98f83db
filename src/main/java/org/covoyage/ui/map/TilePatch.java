package org.covoyage.ui.map;

import java.util.function.Predicate;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Drawing;

/**
 * A tile made from the one of the drawing before: only the part of it that looks different is painted, so that a change
 * of one card costs as much as the card, whatever else, long ribbons and ways, crosses its tile. On any thread.
 */
final class TilePatch {
    /** Into so many squares a side of a tile is divided to find what differs. */
    private static final int PARTS = 8;
    private static final int PART = TileKey.SIDE / PARTS;

    private final Pixels pixels;
    private final Drawing drawing;
    private final Predicate<Bounds> same;

    /**
     * Makes tiles of a drawing.
     *
     * @param same whether a region looks as it did on the drawing before
     */
    TilePatch(Pixels pixels, Drawing drawing, Predicate<Bounds> same) {
        this.pixels = pixels;
        this.drawing = drawing;
        this.same = same;
    }

    /** What of a tile differs, in parts of it; the right and lower end not included. */
    private record Part(int left, int top, int right, int bottom) {
        int width() {
            return Math.max(0, right - left) * PART;
        }

        int height() {
            return Math.max(0, bottom - top) * PART;
        }
    }

    /** How many pixels of a tile are to be painted. */
    int pixels(TileKey key) {
        Part part = part(key);
        return part.width() * part.height();
    }

    private Part part(TileKey key) {
        int left = PARTS;
        int top = PARTS;
        int right = 0;
        int bottom = 0;
        for (int row = 0; row < PARTS; row++) {
            for (int column = 0; column < PARTS; column++) {
                // What lies between parts that differ is painted with them.
                boolean within = column >= left && column < right && row >= top && row < bottom;
                if (!within && !same.test(region(key, column, row, column + 1, row + 1))) {
                    left = Math.min(left, column);
                    top = Math.min(top, row);
                    right = Math.max(right, column + 1);
                    bottom = Math.max(bottom, row + 1);
                }
            }
        }
        return new Part(left, top, right, bottom);
    }

    /** The tile at a place where another one was painted for the drawing before. */
    Image paint(TileKey key, Image before) {
        Part part = part(key);
        int[] tile = new int[TileKey.SIDE * TileKey.SIDE];
        before.getPixelReader().getPixels(0, 0, TileKey.SIDE, TileKey.SIDE, PixelFormat.getIntArgbPreInstance(), tile,
                0, TileKey.SIDE);
        int width = part.width();
        int height = part.height();
        if (width > 0) {
            int[] patch = pixels.paint(drawing, region(key, part.left(), part.top(), part.right(), part.bottom()),
                    key.scale(), width, height);
            for (int y = 0; y < height; y++) {
                System.arraycopy(patch, y * width, tile, (part.top() * PART + y) * TileKey.SIDE + part.left() * PART,
                        width);
            }
        }
        return Pixels.image(tile, TileKey.SIDE, TileKey.SIDE);
    }

    private static Bounds region(TileKey key, int left, int top, int right, int bottom) {
        double side = PART / key.scale();
        return new Bounds((key.column() * PARTS + left) * side, (key.row() * PARTS + top) * side,
                (right - left) * side, (bottom - top) * side);
    }
}
