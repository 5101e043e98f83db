package org.covoyage.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.covoyage.drawing.Altered;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Frozen;
import org.covoyage.drawing.Group;
import org.covoyage.drawing.Item;
import org.covoyage.drawing.Moves;
import org.covoyage.insight.evidence.JourneyClaims;
import org.covoyage.journey.Card;
import org.covoyage.journey.Edit;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.picture.RowStack.Placed;

/**
 * The rows of cards of a map that was drawn: it draws those anew in which cards changed, and moves all below one that
 * became higher or lower, as long as nothing that the rest of the map tells follows from what changed. Never changes
 * itself.
 */
final class CellsOfMap {
    private final Studio studio;
    private final MapData data;
    /** The map as it was when a row became higher or lower last. */
    private final MapLayout layout;
    private final RowStack stack;

    /** The rows of a map as it was drawn. */
    CellsOfMap(Studio studio, MapData data, MapLayout layout) {
        this(studio, data, layout, layout.stack());
    }

    private CellsOfMap(Studio studio, MapData data, MapLayout layout, RowStack stack) {
        this.studio = studio;
        this.data = data;
        this.layout = layout;
        this.stack = stack;
    }

    /** The map after a change; nothing when more than rows of cards would be drawn otherwise. */
    Optional<LivePicture.Next> after(Drawing before, Journey now, List<Edit> edits) {
        Set<KnownCells.Place> touched = new HashSet<>();
        Set<Id> others = new HashSet<>();
        if (!areCards(edits, touched, others)) {
            return Optional.empty();
        }
        touched.removeIf(place -> data.column(place.stage()) < 0
                || data.lanes().stream().noneMatch(lane -> lane.id().equals(place.lane())));
        MapData next = data.with(now, touched, others);
        Sheet sheet = studio.sheet(next);
        Map<Id, DrawnRow> redrawn = new LinkedHashMap<>();
        boolean asHigh = true;
        for (Id lane : touched.stream().map(KnownCells.Place::lane).distinct().toList()) {
            Optional<DrawnRow> was = stack.of(lane).map(Placed::row);
            Optional<DrawnRow> is = was.flatMap(row -> redrawn(row, next, sheet));
            if (is.isEmpty()) {
                return Optional.empty();
            }
            asHigh &= was.get().height() == is.get().height();
            redrawn.put(lane, is.get());
        }
        next.knownCells().finish();
        return Optional.of(asHigh ? inPlace(before, next, redrawn) : moved(before, next, redrawn));
    }

    /** Every row stays where it is. */
    private LivePicture.Next inPlace(Drawing before, MapData next, Map<Id, DrawnRow> redrawn) {
        List<Item> items = new ArrayList<>(before.items());
        Difference difference = new Difference();
        redrawn.forEach((lane, row) -> {
            Placed was = stack.of(lane).orElseThrow();
            items.set(was.item(), row.drawn().group().moved(was.top()));
            difference.add(was.row().drawn().group(), row.drawn().group(), was.top());
        });
        Drawing drawing = new Drawing(before.width(), before.height(), before.ground(), items, before.title(),
                before.description(), before.frozen(), before.cells(), before.fields(), before.family());
        return new LivePicture.Next(new LivePicture(drawing, new CellsOfMap(studio, next, layout, stack.with(redrawn))),
                difference.in(drawing));
    }

    /** All below the first row that changed is put where it belongs now. */
    private LivePicture.Next moved(Drawing before, MapData next, Map<Id, DrawnRow> redrawn) {
        Sheet sheet = studio.sheet(next);
        MapLayout now = layout.with(sheet, next, stack.rows(redrawn), before.items());
        Frozen frozen = before.frozen();
        Drawing drawing = new Drawing(before.width(), now.height(), before.ground(), sheet.items(), before.title(),
                before.description(), new Frozen(frozen.top(), frozen.bottom(), frozen.right(),
                now.footerTop(now.height())), now.cells(), sheet.fields(), before.family());
        Moves moves = moves(redrawn, now.stack(), before.height());
        double top = moves.shifts().getFirst().to();
        return new LivePicture.Next(new LivePicture(drawing, new CellsOfMap(studio, next, now)), Altered.within(drawing,
                Bounds.between(0, top, before.width(), Math.max(before.height(), drawing.height())), moves));
    }

    /**
     * How the rows moved: what is between those drawn anew as one, and each of these from its top.
     *
     * @param height of the map before, in points
     */
    private Moves moves(Map<Id, DrawnRow> redrawn, RowStack now, double height) {
        List<Moves.Shift> shifts = new ArrayList<>();
        Difference difference = new Difference();
        double from = 0;
        double down = 0;
        for (Placed was : redrawn.keySet().stream().map(lane -> stack.of(lane).orElseThrow())
                .sorted(Comparator.comparingDouble(Placed::top)).toList()) {
            Placed is = now.of(was.row().lane().id()).orElseThrow();
            shifts.add(new Moves.Shift(from, was.top(), down));
            shifts.add(new Moves.Shift(was.top(), Math.min(was.bottom(), was.top() + is.row().height()),
                    is.top() - was.top()));
            difference.add(was.row().drawn().group(), is.row().drawn().group(), is.top());
            from = was.bottom();
            down = is.bottom() - was.bottom();
        }
        shifts.add(new Moves.Shift(from, height, down));
        return new Moves(shifts, difference.areas);
    }

    /** Whether only cards changed, and none in what it claims; notes them and the cells they stood or stand in. */
    private static boolean areCards(List<Edit> edits, Set<KnownCells.Place> touched, Set<Id> others) {
        if (edits.stream().anyMatch(edit -> edit.kind() != Kind.CARD)) {
            return false;
        }
        Map<Id, Edit> whole = new LinkedHashMap<>();
        for (Edit edit : edits) {
            Edit first = whole.get(edit.id());
            if (first != null && first.before() == null && edit.after() == null) {
                whole.remove(edit.id());
            } else {
                whole.put(edit.id(), first == null ? edit
                        : new Edit(first.before(), edit.after(), first.from(), edit.to()));
            }
        }
        for (Edit edit : whole.values()) {
            others.add(edit.id());
            Card was = (Card) edit.before();
            Card is = (Card) edit.after();
            if (claims(was) != claims(is) || claims(was) && !Objects.equals(was.evidence(), is.evidence())) {
                return false;
            }
            Stream.of(was, is).filter(Objects::nonNull).map(KnownCells.Place::of).forEach(touched::add);
        }
        return true;
    }

    private static boolean claims(Card card) {
        return card != null && JourneyClaims.says(card);
    }

    /** The row drawn with other cards; nothing when it is no row of cards alone. */
    private Optional<DrawnRow> redrawn(DrawnRow was, MapData next, Sheet sheet) {
        if (!(was.row() instanceof CardRow cards) || !cards.isKept() || was.height() != cards.height()
                || data.isHeadline() && data.isEmpty(was.lane()) != next.isEmpty(was.lane())) {
            return Optional.empty();
        }
        CardRow row = new CardRow(sheet, layout.grid(), next, was.lane());
        return Optional.of(DrawnRow.of(sheet, layout.grid(), next, row, was.lane(), row.height()))
                .filter(is -> !is.drawn().isEmpty());
    }

    /** What came in the place of what, gathered row by row. */
    private static final class Difference {
        private final List<Group> gone = new ArrayList<>();
        private final List<Group> come = new ArrayList<>();
        private final List<Bounds> areas = new ArrayList<>();

        void add(Group before, Group after, double top) {
            List<Group> was = others(before, after, top);
            List<Group> is = others(after, before, top);
            gone.addAll(was);
            come.addAll(is);
            areas.addAll(Altered.areas(was, is));
        }

        /** The cells of a row that are not, as the very same, in another one; where they stand. */
        private static List<Group> others(Group row, Group other, double top) {
            Set<Item> kept = Collections.newSetFromMap(new IdentityHashMap<>());
            kept.addAll(other.items());
            return row.items().stream().filter(item -> !kept.contains(item))
                    .filter(Group.class::isInstance).map(item -> ((Group) item).moved(top)).toList();
        }

        Altered in(Drawing drawing) {
            return new Altered(drawing, gone, come, areas, Moves.NONE);
        }
    }
}
