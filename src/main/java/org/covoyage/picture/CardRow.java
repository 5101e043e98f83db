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

    private final MapData data;
    private final Lane lane;
    private final Stacks<CardBlock> stacks;
    private final double frame;

    CardRow(Sheet sheet, Grid grid, MapData data, Lane lane) {
        this.data = data;
        this.lane = lane;
        List<List<CardBlock>> cells = new ArrayList<>();
        for (int i = 0; i < data.stages().size(); i++) {
            List<CardBlock> cell = new ArrayList<>();
            for (Card card : shown(data.cards(lane, data.stages().get(i)))) {
                cell.add(new CardBlock(sheet, card, lane.type(), grid.columnWidth(),
                        data.dash(card.id(), card.evidence()),
                        data.isHeadline() ? 3 : Integer.MAX_VALUE, data.isFull(),
                        isStoryboard() || data.isFull() ? data.gallery() : null));
            }
            cells.add(cell);
        }
        this.frame = !isStoryboard() ? 0
                : cells.stream().flatMap(List::stream).mapToDouble(CardBlock::pictureHeight).max().orElse(0);
        this.stacks = new Stacks<>(sheet, grid, lane, cells, block -> block.height(frame(block)),
                (block, area) -> sheet.aged(data.isOld(block.evidence()),
                        () -> block.draw(area.x(), area.y(), frame(block))));
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
        return stacks.height();
    }

    @Override
    public double stretch() {
        return 0;
    }

    @Override
    public void draw(double top, double height) {
        stacks.draw(top, height);
    }
}
