package org.covoyage.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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
import org.covoyage.drawing.Group;
import org.covoyage.drawing.Item;
import org.covoyage.insight.evidence.JourneyClaims;
import org.covoyage.journey.Card;
import org.covoyage.journey.Edit;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.picture.MapLayout.Placed;

/**
 * The rows of cards of a map that was drawn: it draws those anew in which cards changed, as long as no row becomes
 * higher or lower and nothing that the rest of the map tells follows from what changed. Never changes itself.
 */
final class CellsOfMap {
    private final Studio studio;
    private final MapData data;
    private final Grid grid;
    private final Map<Id, Placed> rows;

    /** The rows of a map as they were drawn; what belongs to a row above it counts with none. */
    CellsOfMap(Studio studio, MapData data, Grid grid, List<Placed> placed) {
        this(studio, data, grid, new HashMap<>());
        placed.stream().filter(each -> !each.row().isAttached()).forEach(each -> rows.put(each.lane().id(), each));
    }

    private CellsOfMap(Studio studio, MapData data, Grid grid, Map<Id, Placed> rows) {
        this.studio = studio;
        this.data = data;
        this.grid = grid;
        this.rows = rows;
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
        List<Item> items = new ArrayList<>(before.items());
        Map<Id, Placed> nextRows = new HashMap<>(rows);
        Difference difference = new Difference();
        for (Id lane : touched.stream().map(KnownCells.Place::lane).distinct().toList()) {
            Placed was = rows.get(lane);
            Placed is = was == null ? null : redrawn(was, next, sheet);
            if (is == null) {
                return Optional.empty();
            }
            Item drawn = sheet.items().getLast();
            difference.add((Group) items.get(was.item()), (Group) drawn);
            items.set(was.item(), drawn);
            nextRows.put(lane, is);
        }
        next.knownCells().finish();
        Drawing drawing = new Drawing(before.width(), before.height(), before.ground(), items, before.title(),
                before.description(), before.frozen(), before.cells(), before.fields(), before.family());
        return Optional.of(new LivePicture.Next(new LivePicture(drawing,
                new CellsOfMap(studio, next, grid, nextRows)), difference.in(drawing)));
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

    /** The row drawn with other cards; {@code null} when it is no row of cards alone, or wants another height. */
    private Placed redrawn(Placed was, MapData next, Sheet sheet) {
        if (!(was.row() instanceof CardRow cards) || !cards.isKept() || was.height() != cards.height()
                || data.isHeadline() && data.isEmpty(was.lane()) != next.isEmpty(was.lane())) {
            return null;
        }
        CardRow row = new CardRow(sheet, grid, next, was.lane());
        if (row.height() != cards.height()) {
            return null;
        }
        int count = sheet.items().size();
        sheet.group(null, null, () -> row.draw(was.top(), was.height()));
        return sheet.items().size() == count ? null
                : new Placed(row, was.lane(), was.top(), was.height(), was.item());
    }

    /** What came in the place of what, gathered row by row. */
    private static final class Difference {
        private final List<Group> gone = new ArrayList<>();
        private final List<Group> come = new ArrayList<>();
        private final List<Bounds> areas = new ArrayList<>();

        void add(Group before, Group after) {
            List<Group> was = others(before, after);
            List<Group> is = others(after, before);
            gone.addAll(was);
            come.addAll(is);
            areas.addAll(Altered.areas(was, is));
        }

        /** The cells of a row that are not, as the very same, in another one. */
        private static List<Group> others(Group row, Group other) {
            Set<Item> kept = Collections.newSetFromMap(new IdentityHashMap<>());
            kept.addAll(other.items());
            return row.items().stream().filter(item -> !kept.contains(item))
                    .filter(Group.class::isInstance).map(Group.class::cast).toList();
        }

        Altered in(Drawing drawing) {
            return new Altered(drawing, gone, come, areas);
        }
    }
}
