package org.covoyage.edit.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.covoyage.journey.Card;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Step;
import org.covoyage.journey.Tie;
import org.covoyage.journey.Touchpoint;

/** The same again beside it: elements duplicated with all that is a part of them, under ids of their own. */
public final class Copies {
    private final Draft draft;

    /** Copies in a draft. */
    public Copies(Draft draft) {
        this.draft = draft;
    }

    /** Whether elements of a kind can stand twice; a second reading or tie at one place would contradict the first. */
    public static boolean canStandTwice(Kind kind) {
        return switch (kind) {
            case STAGE, STEP, LANE, CARD, TOUCHPOINT, COMPANION, PERSONA, MEASURE, COMPLAINT, VIEW, SOURCE -> true;
            case SCENARIO, READING, TRANSITION, TIE, BOND, SEAT, ROLE -> false;
        };
    }

    /**
     * The chosen elements with all that is a part of them: what would be copied with them.
     *
     * @param chosen ids of elements that are there
     */
    public static Set<Id> parts(Draft draft, Collection<Id> chosen) {
        return Belonging.parts(draft, chosen);
    }

    /**
     * Duplicates elements. The copies stand together behind the last of the chosen in the same cell, stage or list.
     *
     * @param chosen ids of any kind; those that cannot stand twice do not count
     * @return the new id of each of them
     */
    public Map<Id, Id> duplicate(Collection<Id> chosen) {
        List<Id> roots = chosen.stream().filter(id -> draft.get(id) != null
                && canStandTwice(Kind.of(draft.get(id)))).distinct().toList();
        Set<Id> parts = Belonging.parts(draft, roots);
        Map<Id, Id> made = new HashMap<>();
        List<Element> originals = inOrder(parts);
        originals.forEach(element -> made.put(element.id(), fresh(element, made)));
        Map<Object, Id> behind = new HashMap<>();
        for (Element element : originals) {
            if (roots.contains(element.id())) {
                behind.put(group(element), element.id());
            }
        }
        behind.replaceAll((_, last) -> draft.next(Kind.of(draft.get(last)), List.of(last), 1, List.of()));
        for (Element element : originals) {
            Element copy = Records.with(Records.leading(element, id -> made.getOrDefault(id, id)), "id",
                    made.get(element.id()));
            draft.addBefore(copy instanceof Persona persona ? Records.with(persona, "focal", false) : copy,
                    roots.contains(element.id()) ? behind.get(group(element)) : null);
        }
        Views views = new Views(draft);
        Map<Id, Id> answer = new LinkedHashMap<>();
        for (Id root : roots) {
            answer.put(root, made.get(root));
            views.showBeside(Views.STAGES, root, made.get(root));
            views.showBeside(Views.LANES, root, made.get(root));
        }
        return answer;
    }

    private List<Element> inOrder(Set<Id> parts) {
        List<Element> found = new ArrayList<>();
        Set<Kind> kinds = new LinkedHashSet<>(List.of(Kind.STAGE, Kind.COMPANION));
        kinds.addAll(List.of(Kind.values()));
        kinds.forEach(kind -> draft.ids(kind).stream().filter(parts::contains).map(draft::get).forEach(found::add));
        return found;
    }

    private Id fresh(Element element, Map<Id, Id> made) {
        if (element instanceof Tie tie) {
            return draft.fresh().between(Kind.TIE, made.getOrDefault(tie.companion(), tie.companion()), "at-",
                    made.getOrDefault(tie.stage(), tie.stage()));
        }
        return draft.fresh().like(element.id());
    }

    private static Object group(Element element) {
        return switch (element) {
            case Card card -> List.of(card.lane(), card.stage());
            case Touchpoint touchpoint -> List.of(Kind.TOUCHPOINT, touchpoint.stage());
            case Step step -> List.of(Kind.STEP, step.stage());
            default -> Kind.of(element);
        };
    }
}
