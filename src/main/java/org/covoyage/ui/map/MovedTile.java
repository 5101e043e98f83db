package org.covoyage.ui.map;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Moves;

/**
 * A tile put together out of those of the drawing before, of which parts moved: everything stands where it belongs, to
 * a pixel, in the time of copying, so that a row that became higher never shows half old and half new. To be shown until
 * the tile is painted. What is not found in the drawing before is painted, as long as there is time; what changed comes
 * before all else, and stays empty rather than old: beside what moved it would be seen twice.
 */
final class MovedTile {
    private static final int SIDE = TileKey.SIDE;

    private final Pixels pixels;
    private final Drawing drawing;
    private final Moves moves;
    private final Function<TileKey, Image> before;
    private final BooleanSupplier late;
    private final BooleanSupplier over;

    /**
     * Makes tiles of a drawing.
     *
     * @param before what was painted at a place for the drawing before, at the very scale; {@code null} for nothing
     * @param late   whether there is no time left to paint what nobody has painted
     * @param over   whether there is none left even for what changed
     */
    MovedTile(Pixels pixels, Drawing drawing, Moves moves, Function<TileKey, Image> before, BooleanSupplier late,
            BooleanSupplier over) {
        this.pixels = pixels;
        this.drawing = drawing;
        this.moves = moves;
        this.before = before;
        this.late = late;
        this.over = over;
    }

    /** The tile at a place, or {@code null} where nothing was painted for the drawing before. */
    Image at(TileKey key) {
        int[] tile = new int[SIDE * SIDE];
        Arrays.fill(tile, drawing.ground().argb());
        boolean[] had = new boolean[SIDE];
        boolean any = false;
        for (Moves.Shift shift : moves.shifts()) {
            any |= copy(key, shift, tile, had);
        }
        if (!any) {
            return null;
        }
        int from = 0;
        while (from < SIDE) {
            int to = from + 1;
            while (to < SIDE && had[to] == had[from]) {
                to++;
            }
            if (!had[from]) {
                paint(key, 0, from, SIDE, to, tile, late);
            }
            from = to;
        }
        for (Bounds fresh : moves.fresh()) {
            Bounds part = fresh.grown(Drawing.BLEED);
            double scale = key.scale();
            paint(key, pixel(Math.floor(part.x() * scale), key.column()), pixel(Math.floor(part.y() * scale), key.row()),
                    pixel(Math.ceil(part.right() * scale), key.column()),
                    pixel(Math.ceil(part.bottom() * scale), key.row()), tile, over);
        }
        return Pixels.image(tile, SIDE, SIDE);
    }

    /** The place in a tile of a column or row of the whole drawing's pixels. */
    private static int pixel(double of, int tile) {
        return (int) Math.clamp(of - (double) tile * SIDE, 0, SIDE);
    }

    /**
     * Copies what a shift brings to the tile, and says whether there was any; rows of pixels that it should bring, but
     * nobody has, count as had.
     */
    private boolean copy(TileKey key, Moves.Shift shift, int[] tile, boolean[] had) {
        long down = Math.round(shift.down() * key.scale());
        int from = pixel(Math.floor(shift.from() * key.scale()) + down, key.row());
        int to = pixel(Math.ceil(shift.to() * key.scale()) + down, key.row());
        boolean any = false;
        int row = from;
        while (row < to) {
            long was = (long) key.row() * SIDE + row - down;
            int line = (int) Math.floorMod(was, (long) SIDE);
            int lines = Math.min(to - row, SIDE - line);
            Image source = before.apply(new TileKey(key.sheet(), key.scale(), key.column(),
                    (int) Math.floorDiv(was, (long) SIDE)));
            if (source != null) {
                source.getPixelReader().getPixels(0, line, SIDE, lines, PixelFormat.getIntArgbPreInstance(),
                        IntBuffer.wrap(tile, row * SIDE, lines * SIDE), SIDE);
                any = true;
            }
            Arrays.fill(had, row, row + lines, true);
            row += lines;
        }
        return any;
    }

    /** Paints a part of a tile; when it is too late for that, the part is empty. */
    private void paint(TileKey key, int left, int top, int right, int bottom, int[] tile, BooleanSupplier tooLate) {
        if (left >= right || top >= bottom) {
            return;
        }
        if (tooLate.getAsBoolean()) {
            for (int y = top; y < bottom; y++) {
                Arrays.fill(tile, y * SIDE + left, y * SIDE + right, drawing.ground().argb());
            }
            return;
        }
        double scale = key.scale();
        int width = right - left;
        Bounds region = new Bounds((key.column() * (double) SIDE + left) / scale,
                (key.row() * (double) SIDE + top) / scale, width / scale, (bottom - top) / scale);
        int[] part = pixels.paint(drawing, region, scale, width, bottom - top);
        for (int y = top; y < bottom; y++) {
            System.arraycopy(part, (y - top) * width, tile, y * SIDE + left, width);
        }
    }
}
