package org.covoyage.picture;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ToDoubleFunction;
import org.covoyage.drawing.Bounds;
import org.covoyage.journey.Lane;

/**
 * What rows of a map have in common whose columns are blocks below one another: the height they need, and where each
 * block goes.
 *
 * @param <B> a block
 */
final class Stacks<B> {
    private static final double BETWEEN = 3;
    /** How far a row's title stands below its top, so that it is level with the first line of a block. */
    private static final double TITLE = 3;

    private final Sheet sheet;
    private final Grid grid;
    private final RowTitle title;
    private final List<List<B>> cells;
    private final ToDoubleFunction<B> heights;
    private final BiConsumer<B, Bounds> drawing;
    private final double height;

    /** Draws a whole cell. */
    @FunctionalInterface
    interface CellPen {
        /**
         * Draws one.
         *
         * @param blocks draws its blocks
         */
        void draw(int column, double top, Runnable blocks);
    }

    /**
     * Stacks of a row.
     *
     * @param cells   the blocks of each column
     * @param heights the height of a block
     * @param drawing draws a block in its area
     * @param hints   what stands below the row's title
     */
    Stacks(Sheet sheet, Grid grid, Lane lane, List<List<B>> cells, ToDoubleFunction<B> heights,
            BiConsumer<B, Bounds> drawing, String... hints) {
        this.sheet = sheet;
        this.grid = grid;
        this.title = new RowTitle(sheet, grid, lane, hints);
        this.cells = cells;
        this.heights = heights;
        this.drawing = drawing;
        double tallest = cells.stream().mapToDouble(cell -> cell.stream().mapToDouble(heights).sum()
                + BETWEEN * Math.max(0, cell.size() - 1)).max().orElse(0);
        this.height = Math.max(Math.max(title.height() + TITLE, tallest), lane.height() == null ? 0 : lane.height());
    }

    /** The height the row needs: its title, its tallest stack, and what its lane asks for at the least. */
    double height() {
        return height;
    }

    void draw(double top, double tall) {
        draw(top, tall, (_, _, blocks) -> sheet.cell(blocks));
    }

    void draw(double top, double tall, CellPen pen) {
        title.draw(top + TITLE, tall - TITLE);
        for (int i = 0; i < cells.size(); i++) {
            int column = i;
            pen.draw(column, top, () -> draw(column, top));
        }
    }

    private void draw(int column, double top) {
        double y = top;
        for (B block : cells.get(column)) {
            Bounds area = grid.cell(column, y, heights.applyAsDouble(block));
            drawing.accept(block, area);
            y += area.height() + BETWEEN;
        }
    }
}
