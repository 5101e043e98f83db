package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.journey.Card;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Stage;

/**
 * A row of cards: each stage's cards below one another. In headline density one card of a cell, in three lines at most.
 * Pictures of cards are shown in a storyboard, in frames of one height, and in full density.
 */
final class CardRow implements StackedRow {

    private final Sheet sheet;
    private final Grid grid;
    private final MapData data;
    private final Lane lane;
    private final Stacks<CardBlock> stacks;
    private final double frame;

    CardRow(Sheet sheet, Grid grid, MapData data, Lane lane) {
        this.sheet = sheet;
        this.grid = grid;
        this.data = data;
        this.lane = lane;
        List<List<CardBlock>> cells = new ArrayList<>();
        for (Stage stage : data.stages()) {
            double width = grid.columnWidth(cells.size());
            KnownCells.Look look = new KnownCells.Look(lane.type(), width, data.density(), data.request().language(),
                    sheet.theme());
            List<KnownCells.Seen> cards = shown(data.cards(lane, stage)).stream()
                    .map(card -> new KnownCells.Seen(card, data.dash(card.id(), card.evidence()),
                            data.isOld(card.evidence()))).toList();
            cells.add(!isKept() ? laidOut(cards, width)
                    : data.knownCells().blocks(place(stage), look, cards, () -> laidOut(cards, width)));
        }
        this.frame = !isStoryboard() ? 0
                : cells.stream().flatMap(List::stream).mapToDouble(CardBlock::pictureHeight).max().orElse(0);
        this.stacks = new Stacks<>(sheet, grid, lane, cells, block -> block.height(frame(block)),
                (block, area) -> sheet.aged(data.isOld(block.evidence()),
                        () -> block.draw(sheet, area.x(), area.y(), frame(block))));
    }

    private List<CardBlock> laidOut(List<KnownCells.Seen> cards, double width) {
        return cards.stream().map(seen -> new CardBlock(sheet, seen.card(), lane.type(), width,
                seen.known(), data.isHeadline() ? 3 : Integer.MAX_VALUE, data.isFull(),
                showsPictures() ? data.gallery() : null)).toList();
    }

    private boolean showsPictures() {
        return isStoryboard() || data.isFull();
    }

    /** Pictures have frames that depend on other cells, and files that may come and go. */
    boolean isKept() {
        return !showsPictures();
    }

    private KnownCells.Place place(Stage stage) {
        return new KnownCells.Place(lane.id(), stage.id());
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
    public Stacks<?> stacks() {
        return stacks;
    }

    @Override
    public void draw(double top, double height) {
        if (isKept()) {
            stacks.draw(top, height, (column, at, blocks) -> data.knownCells().draw(
                    place(data.stages().get(column)), sheet, grid.x(column), at, blocks));
        } else {
            stacks.draw(top, height);
        }
    }
}
