package org.covoyage.edit.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.covoyage.edit.change.Cards;
import org.covoyage.edit.change.Distances;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.Feelings;
import org.covoyage.edit.change.Presence;
import org.covoyage.edit.change.Steps;
import org.covoyage.edit.change.Touchpoints;
import org.covoyage.journey.Card;
import org.covoyage.journey.Id;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Lane;
import org.covoyage.journey.Measure;
import org.covoyage.journey.Range;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Step;
import org.covoyage.journey.Tie;
import org.covoyage.journey.Touchpoint;

/** What Alt and the arrows do to what is under the cursor: stages, lanes, cards move; feelings and companions shift. */
final class Carrier {
    /** How far a companion comes nearer at a key press. */
    private static final double DISTANCE = 0.05;
    /** How much a feeling goes up at a key press. */
    private static final double FEELING = 0.5;
    /** Where a companion of unknown distance starts: in the middle. */
    private static final double MIDDLE = 0.5;

    private final Grid grid;
    private final Draft draft;
    private final Set<Id> selected;

    Carrier(Grid grid, Draft draft, Set<Id> selected) {
        this.grid = grid;
        this.draft = draft;
        this.selected = selected;
    }

    /** Obeys a command that carries something; nothing when it does not go that way. */
    Optional<Written> carry(Command command, Cursor cursor) {
        return switch (command) {
            case CARRY_UP -> carry(cursor, 0, -1);
            case CARRY_DOWN -> carry(cursor, 0, 1);
            case CARRY_LEFT -> carry(cursor, -1, 0);
            case CARRY_RIGHT -> carry(cursor, 1, 0);
            case FARTHER_EVERYWHERE -> tie(cursor).flatMap(tie -> distance(tie, DISTANCE, true));
            case NEARER_EVERYWHERE -> tie(cursor).flatMap(tie -> distance(tie, -DISTANCE, true));
            case JOIN_LATER -> tie(cursor).flatMap(tie -> ends(cursor, tie, true, 1));
            case LEAVE_EARLIER -> tie(cursor).flatMap(tie -> ends(cursor, tie, false, -1));
            case COMPUTED -> tie(cursor).map(tie -> {
                new Distances(draft).computeHere(tie.id());
                return new Written(Deed.DISTANCE_SET, tie.id());
            });
            default -> throw new IllegalArgumentException(command + " carries nothing");
        };
    }

    private Optional<Tie> tie(Cursor cursor) {
        Item item = grid.item(cursor);
        return item == null ? Optional.empty() : Optional.ofNullable(draft.get(item.element(), Tie.class));
    }

    private Optional<Written> carry(Cursor cursor, int right, int down) {
        if (cursor.isHeader()) {
            return right == 0 ? Optional.empty() : stage(cursor.column(), right);
        }
        if (cursor.isTitle()) {
            return down == 0 ? Optional.empty() : lane(cursor.row(), down);
        }
        Item item = grid.item(cursor);
        if (item == null) {
            return Optional.empty();
        }
        return switch (grid.lane(cursor.row()).type()) {
            case EMOTION -> down == 0 ? Optional.empty() : feeling(item, -down * FEELING);
            case COMPANIONS -> tie(cursor).flatMap(tie -> down != 0 ? distance(tie, -down * DISTANCE, false)
                    : ends(cursor, tie, right < 0, right));
            default -> item(cursor, item, right, down);
        };
    }

    private Optional<Written> stage(int column, int right) {
        Stage stage = grid.stage(column);
        return stage == null ? Optional.empty()
                : shift(Kind.STAGE, grid.stages().stream().map(Stage::id).toList(), stage.id(), right);
    }

    private Optional<Written> lane(int row, int down) {
        Lane lane = grid.lane(row);
        return lane == null ? Optional.empty()
                : shift(Kind.LANE, grid.lanes().stream().map(Lane::id).toList(), lane.id(), down);
    }

    /**
     * Moves an element, and what is selected with it, one place past the others shown; what stands at the edge stays,
     * and so does what stands behind it.
     */
    private Optional<Written> shift(Kind kind, List<Id> shown, Id lead, int by) {
        Set<Id> going = selected.contains(lead) ? selected : Set.of(lead);
        List<Id> order = new ArrayList<>(by > 0 ? shown.reversed() : shown);
        boolean moved = false;
        for (int i = 1; i < order.size(); i++) {
            Id id = order.get(i);
            Id other = order.get(i - 1);
            if (going.contains(id) && !going.contains(other)) {
                draft.moveBefore(id, by < 0 ? other : draft.next(kind, List.of(other), 1, List.of()));
                Collections.swap(order, i, i - 1);
                moved = true;
            }
        }
        return moved ? moved(lead) : Optional.empty();
    }

    private Optional<Written> item(Cursor cursor, Item item, int right, int down) {
        List<Id> going = grid.items(cursor.row(), cursor.column()).stream().map(Item::element)
                .filter(id -> id.equals(item.element()) || selected.contains(id))
                .filter(id -> draft.get(id).getClass() == draft.get(item.element()).getClass()).toList();
        List<Id> cell = grid.items(cursor.row(), cursor.column()).stream().map(Item::element).toList();
        Stage stage = grid.stage(cursor.column() + right);
        if (stage == null) {
            return Optional.empty();
        }
        int index = Integer.MAX_VALUE;
        if (down != 0) {
            long before = cell.subList(0, cell.indexOf(going.getFirst())).stream()
                    .filter(id -> draft.get(id).getClass() == draft.get(item.element()).getClass()).count();
            index = (int) before + down;
        }
        return switch (draft.get(item.element())) {
            case Card card -> card(cursor, card, going, stage, down, index, cell.size());
            case Touchpoint touchpoint -> {
                if (index < 0) {
                    yield Optional.empty();
                }
                new Touchpoints(draft).move(going, stage.id(), index);
                yield moved(touchpoint.id());
            }
            case Step step -> {
                if (index < 0) {
                    yield Optional.empty();
                }
                new Steps(draft).move(going, stage.id(), index);
                yield moved(step.id());
            }
            case Measure measure when right != 0 -> {
                going.forEach(id -> draft.set(id, "stage", stage.id()));
                yield moved(measure.id());
            }
            default -> Optional.empty();
        };
    }

    /** Cards move in their cell, then on to the next lane that bears cards. */
    private Optional<Written> card(Cursor cursor, Card card, List<Id> going, Stage stage, int down, int index,
            int size) {
        if (down == 0 || index >= 0 && index <= size - going.size()) {
            new Cards(draft).move(going, card.lane(), stage.id(), index);
            return moved(card.id());
        }
        for (int row = cursor.row() + down; grid.lane(row) != null; row += down) {
            if (grid.lane(row).type().bearsCards()) {
                new Cards(draft).move(going, grid.lane(row).id(), stage.id(), down > 0 ? 0 : Integer.MAX_VALUE);
                return moved(card.id());
            }
        }
        return Optional.empty();
    }

    private Optional<Written> feeling(Item item, double by) {
        if (!grid.curve().isFelt()) {
            return Optional.empty();
        }
        double was = draft.get(item.element()) instanceof Reading reading ? reading.value() : 0;
        Id made = new Feelings(draft).set(item.about(), grid.curve().series(), grid.curve().persona(),
                Range.EMOTION.clamp(was + by));
        return Optional.of(new Written(Deed.FEELING_SET, made));
    }

    /** A companion comes nearer or goes farther, at the stage under the cursor or at all. */
    private Optional<Written> distance(Tie tie, double by, boolean everywhere) {
        double was = grid.distance(tie);
        double is = Double.isNaN(was) ? MIDDLE
                : Math.round(Range.SHARE.clamp(was + by) * 1000) / 1000.0;
        if (everywhere) {
            new Distances(draft).setEverywhere(tie.companion(), is);
        } else {
            new Distances(draft).setHere(tie.id(), is);
        }
        return Optional.of(new Written(Deed.DISTANCE_SET, tie.id()));
    }

    /** Moves the start or the end of the stretch of stages that a companion travels along, by one stage shown. */
    private Optional<Written> ends(Cursor cursor, Tie tie, boolean start, int by) {
        Presence presence = new Presence(draft);
        int outward = start ? -1 : 1;
        int end = cursor.column();
        while (grid.stage(end + outward) != null && presence.isAt(tie.companion(), grid.stage(end + outward).id())) {
            end += outward;
        }
        Stage to = grid.stage(end + by);
        boolean alone = by != outward && (to == null || !presence.isAt(tie.companion(), to.id()));
        if (to == null || alone) {
            return Optional.empty();
        }
        if (start) {
            presence.joinAt(tie.companion(), grid.stage(cursor.column()).id(), to.id());
        } else {
            presence.leaveAfter(tie.companion(), grid.stage(cursor.column()).id(), to.id());
        }
        return Optional.of(new Written(start ? Deed.JOINED : Deed.LEFT, tie.id()));
    }

    private static Optional<Written> moved(Id id) {
        return Optional.of(new Written(Deed.MOVED, id));
    }
}
