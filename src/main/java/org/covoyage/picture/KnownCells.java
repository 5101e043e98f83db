package org.covoyage.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Group;
import org.covoyage.drawing.Theme;
import org.covoyage.journey.Card;
import org.covoyage.journey.Density;
import org.covoyage.journey.Id;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Language;

/**
 * The cells of cards of one drawing, taken over from the drawing before where the same cards stand in them in the same
 * look: after a change of one card all others are laid out and drawn already. For one drawing and one thread; what is
 * handed on from drawing to drawing is never changed again.
 */
final class KnownCells {
    /** What decides how cards are laid out and drawn, beside themselves. */
    record Look(LaneType lane, double width, Density density, Language language, Theme theme) {
    }

    /**
     * A card as it is shown.
     *
     * @param known the line that says how well it is known
     * @param old   whether it rests on something old
     */
    record Seen(Card card, Dash known, boolean old) {
    }

    /** A place of the map. */
    record Place(Id lane, Id stage) {
        /** Where a card stands. */
        static Place of(Card card) {
            return new Place(card.lane(), card.stage());
        }
    }

    /** Where a cell was drawn, and what was. */
    private record Drawn(double x, double top, Group group) {
    }

    /** A cell that was laid out, and perhaps drawn. */
    record Cell(Look look, List<Seen> cards, List<CardBlock> blocks, Drawn drawn) {
    }

    private final AtomicReference<Map<Place, Cell>> last;
    private final Map<Place, Cell> before;
    private final Map<Place, Cell> now;

    /** The cells of a drawing that takes over from the last one, and hands on to the next when it is finished. */
    KnownCells(AtomicReference<Map<Place, Cell>> last) {
        this(last, last.get(), new HashMap<>());
    }

    private KnownCells(AtomicReference<Map<Place, Cell>> last, Map<Place, Cell> before, Map<Place, Cell> now) {
        this.last = last;
        this.before = before;
        this.now = now;
    }

    /** The cells of a drawing that is this one but for a few cells. */
    KnownCells following() {
        return new KnownCells(last, now, new HashMap<>(now));
    }

    /** Nothing known. */
    static KnownCells none() {
        return new KnownCells(new AtomicReference<>(Map.of()));
    }

    /** The cards of a place laid out, by the maker when they are not known. */
    List<CardBlock> blocks(Place place, Look look, List<Seen> cards, Supplier<List<CardBlock>> maker) {
        Cell known = before.get(place);
        if (known == null || !known.look().equals(look) || !known.cards().equals(cards)) {
            known = new Cell(look, cards, maker.get(), null);
        }
        now.put(place, known);
        return known.blocks();
    }

    /** Draws a cell that was laid out here, by the part when it is not known at this height. */
    void draw(Place place, Sheet sheet, double x, double top, Runnable part) {
        Cell cell = now.get(place);
        Drawn drawn = cell.drawn();
        if (drawn == null || drawn.x() != x || drawn.top() != top) {
            int count = sheet.items().size();
            sheet.cell(part);
            if (sheet.items().size() > count) {
                drawn = new Drawn(x, top, (Group) sheet.items().getLast());
                now.put(place, new Cell(cell.look(), cell.cards(), cell.blocks(), drawn));
            }
        } else {
            sheet.add(drawn.group());
        }
    }

    /** The drawing is finished: the next one may take over from it. */
    void finish() {
        last.set(now);
    }
}
