package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.journey.Card;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;

/**
 * A row of cards: each stage's cards below one another. In headline density one card of a cell, in three lines at most.
 * Pictures of cards are shown in a storyboard, in frames of one height, and in full density.
 */
final class CardRow implements Row {
    private static final double BETWEEN = 3;

    private final Sheet sheet;
    private final Grid grid;
    private final MapData data;
    private final Lane lane;
    private final RowTitle title;
    private final List<List<CardBlock>> cells = new ArrayList<>();
    private final double frame;

    CardRow(Sheet sheet, Grid grid, MapData data, Lane lane) {
        this.sheet = sheet;
        this.grid = grid;
        this.data = data;
        this.lane = lane;
        this.title = new RowTitle(sheet, grid, lane);
        for (int i = 0; i < data.stages().size(); i++) {
            List<CardBlock> cell = new ArrayList<>();
            for (Card card : shown(data.cards(lane, data.stages().get(i)))) {
                cell.add(new CardBlock(sheet, card, lane.type(), grid.columnWidth(),
                        data.isHeadline() ? 3 : Integer.MAX_VALUE, data.isFull(),
                        isStoryboard() || data.isFull() ? data.gallery() : null));
            }
            cells.add(cell);
        }
        this.frame = !isStoryboard() ? 0
                : cells.stream().flatMap(List::stream).mapToDouble(CardBlock::pictureHeight).max().orElse(0);
    }

    private boolean isStoryboard() {
        return lane.type() == LaneType.IMAGES;
    }

    private double frame(CardBlock block) {
        return Math.max(frame, block.pictureHeight());
    }

    private List<Card> shown(List<Card> cards) {
        return data.isHeadline() && cards.size() > 1 ? cards.subList(0, 1) : cards;
    }

    @Override
    public double height() {
        double height = title.height() + 3;
        for (List<CardBlock> cell : cells) {
            height = Math.max(height, stacked(cell));
        }
        return Math.max(height, lane.height() == null ? 0 : lane.height());
    }

    private double stacked(List<CardBlock> cell) {
        return cell.stream().mapToDouble(block -> block.height(frame(block))).sum() + BETWEEN * Math.max(0, cell.size() - 1);
    }

    @Override
    public double stretch() {
        return 0;
    }

    @Override
    public void draw(double top, double height) {
        title.draw(top + 3, height - 3);
        for (int i = 0; i < cells.size(); i++) {
            int column = i;
            sheet.cell(() -> drawCell(cells.get(column), grid.x(column), top));
        }
    }

    private void drawCell(List<CardBlock> cell, double x, double top) {
        double y = top;
        for (CardBlock block : cell) {
            block.draw(x, y, frame(block));
            y += block.height(frame(block)) + BETWEEN;
        }
    }
}
