package org.covoyage.edit.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covoyage.journey.Change;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Range;
import org.covoyage.journey.RefusedValue;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;

/**
 * What companions do at stages, as tables of numbers: a companion a row, a stage a column. It must not know how the
 * tables are shown.
 */
public final class PresenceTable {
    /** One table of the three. */
    public enum Aspect {
        /** p, how far a companion is involved: 0 absent … 1 acts jointly; nothing for absent. */
        INVOLVEMENT("involvement", Range.SHARE, 0),
        /** v, −1 against … 1 for. */
        DIRECTION("direction", Range.DIRECTION, 0),
        /** n, voices effectively heard. */
        VOICES("voices", Range.VOICES, 1);

        private final String member;
        private final Range range;
        private final double unsaid;

        Aspect(String member, Range range, double unsaid) {
            this.member = member;
            this.range = range;
            this.unsaid = unsaid;
        }

        /** The member of a tie. */
        public String member() {
            return member;
        }

        /** The numbers it takes. */
        public Range range() {
            return range;
        }
    }

    /**
     * A cell.
     *
     * @param companion the row
     * @param stage     the column
     */
    public record Cell(Id companion, Id stage) {
    }

    private final Journey journey;
    private final FreshIds ids;

    /** The tables of a journey as it is when they are asked. */
    public PresenceTable(Journey journey, FreshIds ids) {
        this.journey = journey;
        this.ids = ids;
    }

    /** The rows. */
    public List<Companion> companions() {
        return journey.all(Companion.class);
    }

    /** The columns. */
    public List<Stage> stages() {
        return journey.all(Stage.class);
    }

    /** The number in a cell; {@code null} where nobody said, or the companion is absent. */
    public Double value(Aspect aspect, Cell cell) {
        Optional<Tie> tie = new Presence(new Draft(journey, ids)).find(cell.companion(), cell.stage())
                .filter(found -> found.involvement() > 0);
        return tie.map(found -> (Double) Records.get(found, aspect.member())).orElse(null);
    }

    /**
     * The change that writes numbers into cells of one table; without edits when they stand there. An involvement of 0
     * or {@code null} disconnects; a direction or number of voices where a companion was absent connects it, unless it
     * is the one that counts anyway.
     *
     * @throws RefusedValue when a number lies outside its range
     */
    public Change write(Aspect aspect, Map<Cell, Double> numbers) {
        Draft draft = new Draft(journey, ids);
        Presence presence = new Presence(draft);
        numbers.forEach((cell, number) -> write(draft, presence, aspect, cell, number));
        return draft.change();
    }

    private static void write(Draft draft, Presence presence, Aspect aspect, Cell cell, Double number) {
        boolean there = presence.isAt(cell.companion(), cell.stage());
        if (aspect == Aspect.INVOLVEMENT) {
            if (number != null && number != 0) {
                presence.connect(cell.companion(), cell.stage(), number);
            } else if (there) {
                presence.disconnect(cell.companion(), cell.stage());
            }
        } else if (there) {
            draft.set(presence.find(cell.companion(), cell.stage()).orElseThrow().id(), aspect.member(), number);
        } else if (number != null && number != aspect.unsaid) {
            draft.set(presence.connect(cell.companion(), cell.stage(), Presence.INVOLVEMENT), aspect.member(), number);
        }
    }
}
