package org.covoyage.edit.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covoyage.journey.ClientRole;
import org.covoyage.journey.DecisionRole;
import org.covoyage.journey.DecisionSeat;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;
import org.covoyage.journey.Transition;
import org.covoyage.journey.TransitionKind;

/**
 * Two stages made one, and nothing anybody wrote lost: what belonged to the second belongs to the first and stands
 * behind its own. Where both say something of the same companion, member or role, the first's numbers stay, its gaps
 * are filled from the second, and notes are joined.
 */
public final class StageMerge {
    private final Draft draft;

    /** Merging in a draft. */
    public StageMerge(Draft draft) {
        this.draft = draft;
    }

    /**
     * Merges a stage into another, which keeps its id and place.
     *
     * @param name what both are called together
     * @throws IllegalArgumentException when both are the same
     */
    public void merge(Id first, Id second, String name) {
        Stage kept = draft.need(first, Stage.class);
        Stage gone = draft.need(second, Stage.class);
        if (first.equals(second)) {
            throw new IllegalArgumentException("a stage is not merged with itself: " + first);
        }
        Stage both = filled(kept, gone, List.of("goal", "duration", "note"));
        draft.put(Records.with(both, "name", name));
        Set<Id> drop = new LinkedHashSet<>();
        for (Kind kind : List.of(Kind.STEP, Kind.TOUCHPOINT, Kind.CARD, Kind.READING, Kind.MEASURE)) {
            order(kind, first, second);
        }
        for (Element element : draft.neededBy(second)) {
            Element moved = Records.leading(element, id -> id.equals(second) ? first : id);
            Element twin = twin(moved, first).orElse(null);
            if (moved instanceof Transition way && way.from().equals(way.target())
                    && way.kind() != TransitionKind.LOOP) {
                drop.add(element.id());
            } else if (twin != null) {
                draft.put(joined(twin, moved));
                drop.add(element.id());
            } else {
                draft.put(moved);
            }
        }
        drop.forEach(draft::remove);
        draft.remove(second);
    }

    /** What belongs to the second stage stands behind the last of the first's. */
    private void order(Kind kind, Id first, Id second) {
        List<Id> firsts = of(kind, first);
        List<Id> seconds = of(kind, second);
        List<Id> all = draft.ids(kind);
        if (!firsts.isEmpty() && !seconds.isEmpty() && all.indexOf(seconds.getFirst()) < all.indexOf(firsts.getLast())) {
            Id next = draft.next(kind, firsts, firsts.size(), seconds);
            seconds.forEach(id -> draft.moveBefore(id, next));
        }
    }

    private List<Id> of(Kind kind, Id stage) {
        String home = kind == Kind.READING ? "at" : "stage";
        return draft.neededBy(stage, kind.type()).stream()
                .filter(element -> stage.equals(Records.get(element, home))).map(Element::id).toList();
    }

    /** The element of the first stage that says something of the same companion, member or role. */
    private Optional<? extends Element> twin(Element moved, Id first) {
        return switch (moved) {
            case Tie tie -> draft.neededBy(first, Tie.class).stream().filter(each -> !each.id().equals(tie.id())
                    && each.companion().equals(tie.companion())).findFirst();
            case DecisionSeat seat -> draft.neededBy(first, DecisionSeat.class).stream()
                    .filter(each -> !each.id().equals(seat.id()) && each.member().equals(seat.member())).findFirst();
            case ClientRole role -> draft.neededBy(first, ClientRole.class).stream()
                    .filter(each -> !each.id().equals(role.id()) && each.role() == role.role()
                            && Objects.equals(each.persona(), role.persona())).findFirst();
            default -> Optional.empty();
        };
    }

    private static Element joined(Element twin, Element other) {
        Element both = filled(twin, other, List.of("note"));
        return switch (both) {
            case Tie tie -> {
                Tie second = (Tie) other;
                Tie made = Records.with(tie, "involvement", Math.max(tie.involvement(), second.involvement()));
                yield Records.with(made, "roles", roles(tie.roles(), second.roles()));
            }
            case DecisionSeat seat -> Records.with(seat, "roles", roles(seat.roles(), ((DecisionSeat) other).roles()));
            default -> both;
        };
    }

    private static List<DecisionRole> roles(List<DecisionRole> first, List<DecisionRole> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    /** An element whose gaps are filled from another of its kind, with some texts of both. */
    private static <E extends Element> E filled(E element, Element other, List<String> joined) {
        E made = element;
        for (String member : Records.members(element)) {
            Object own = Records.get(element, member);
            Object second = Records.get(other, member);
            if (joined.contains(member) && own != null && second != null && !own.equals(second)) {
                made = Records.with(made, member, Stream.of(own, second).map(Object::toString)
                        .collect(Collectors.joining(member.equals("note") ? "\n" : " · ")));
            } else if (own == null && second != null && !(second instanceof Boolean)
                    || own instanceof List<?> list && list.isEmpty()) {
                made = Records.with(made, member, second instanceof List<?> list ? new ArrayList<>(list) : second);
            }
        }
        return made;
    }
}
