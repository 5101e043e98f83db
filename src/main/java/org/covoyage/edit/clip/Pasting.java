package org.covoyage.edit.clip;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covoyage.edit.change.Cards;
import org.covoyage.edit.change.Copies;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.FreshIds;
import org.covoyage.edit.change.Records;
import org.covoyage.file.Clipping;
import org.covoyage.journey.Bond;
import org.covoyage.journey.Card;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Lane;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Source;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;

/**
 * Puts a clipping into a journey. Elements keep their ids where these are free here and mean nothing else in another
 * scenario, so that the same thing has one id in all of them; else they get ids of their own. People and sources that
 * are unknown here come along; what refers to anything else unknown lets go of it, or stays away when it cannot.
 */
public final class Pasting {
    /** What others stand on comes first. */
    private static final List<Kind> ORDER = List.of(Kind.SOURCE, Kind.PERSONA, Kind.STAGE, Kind.LANE, Kind.COMPANION,
            Kind.STEP, Kind.TOUCHPOINT, Kind.CARD, Kind.READING, Kind.TRANSITION, Kind.TIE, Kind.BOND, Kind.SEAT,
            Kind.ROLE, Kind.MEASURE, Kind.COMPLAINT);

    private final Draft draft;
    private final List<Journey> scenarios;
    private final Set<Id> images;

    /**
     * Pasting in a draft.
     *
     * @param scenarios all of the project pasted into
     * @param images    the pictures that project has; others are let go
     */
    public Pasting(Draft draft, List<Journey> scenarios, Set<Id> images) {
        this.draft = draft;
        this.scenarios = scenarios;
        this.images = images;
    }

    /** Pastes at a target; gives the new ids of what was chosen, in the order of the clipping. */
    public List<Id> paste(Clipping clipping, Target target) {
        Journey journey = clipping.project().scenarios().getFirst();
        Draft from = new Draft(journey, FreshIds.of(journey));
        Set<Id> parts = new LinkedHashSet<>(Copies.parts(from, clipping.chosen()));
        Meeting meeting = new Meeting(draft, target, from, parts);
        bringAlong(from, parts, meeting);
        Map<Id, Id> leads = new HashMap<>();
        parts.forEach(id -> leads.put(id, idHere(from.get(id))));
        Map<List<Id>, Optional<Id>> behind = new HashMap<>();
        Set<Id> away = new LinkedHashSet<>();
        for (Kind kind : ORDER) {
            for (Id id : from.ids(kind)) {
                if (parts.contains(id)) {
                    Element element = from.get(id);
                    Element made = Records.leading(element, to -> away.contains(to) ? null
                            : leads.containsKey(to) ? leads.get(to) : met(element, from.get(to), meeting));
                    if (made == null) {
                        away.add(id);
                    } else {
                        place(Images.only(Records.with(made, "id", leads.get(id)), images), target, behind,
                                clipping.chosen().contains(id));
                    }
                }
            }
        }
        return clipping.chosen().stream().filter(id -> parts.contains(id) && !away.contains(id)).map(leads::get).toList();
    }

    /** People and sources that nobody here stands for come along. */
    private void bringAlong(Draft from, Set<Id> parts, Meeting meeting) {
        Set<Id> open = new LinkedHashSet<>(parts);
        while (!open.isEmpty()) {
            Set<Id> more = new LinkedHashSet<>();
            open.forEach(id -> from.get(id).references().forEach(reference -> {
                Element needed = from.get(reference.to());
                boolean travels = needed instanceof Persona || needed instanceof Source || needed instanceof Companion;
                if (travels && !parts.contains(needed.id()) && meeting.of(needed) == null) {
                    more.add(needed.id());
                }
            }));
            parts.addAll(more);
            open = more;
        }
    }

    /** A companion's tie or bond makes no stage; a touchpoint's data neither. Cells do. */
    private static Id met(Element by, Element needed, Meeting meeting) {
        if (needed instanceof Stage stage && (by instanceof Tie || by instanceof Bond)) {
            return meeting.likeStage(stage);
        }
        return meeting.of(needed);
    }

    private Id idHere(Element element) {
        boolean free = draft.get(element.id()) == null && scenarios.stream().map(each -> each.get(element.id()))
                .allMatch(other -> other == null || Meeting.isLike(other, element));
        if (free) {
            draft.fresh().take(element.id());
            return element.id();
        }
        return draft.fresh().like(element.id());
    }

    private void place(Element element, Target target, Map<List<Id>, Optional<Id>> behind, boolean chosen) {
        Element made = element instanceof Persona persona && persona.focal()
                && draft.all(Persona.class).stream().anyMatch(Persona::focal) ? Records.with(persona, "focal", false)
                : element;
        Id next = null;
        if (made instanceof Card card && chosen && card.stage().equals(target.stage())
                && card.lane().equals(target.lane())) {
            next = behind.computeIfAbsent(List.of(card.lane(), card.stage()), _ -> Optional.ofNullable(draft.next(
                    Kind.CARD, new Cards(draft).in(card.lane(), card.stage()), target.index(), List.of()))).orElse(null);
        } else if (made instanceof Stage && target.stage() != null) {
            next = behind.computeIfAbsent(List.of(target.stage()),
                    _ -> Optional.ofNullable(
                    draft.next(Kind.STAGE, List.of(target.stage()), 1, List.of()))).orElse(null);
        } else if (made instanceof Lane && target.lane() != null) {
            next = behind.computeIfAbsent(List.of(target.lane()),
                    _ -> Optional.ofNullable(
                    draft.next(Kind.LANE, List.of(target.lane()), 1, List.of()))).orElse(null);
        }
        draft.addBefore(made, next);
    }
}
