package org.covoyage.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules between elements, checked on a list before it becomes a journey. The same rules hold after every
 * {@link Journey#apply}.
 */
public final class Integrity {
    private Integrity() {
    }

    /** Every broken rule, in the order of the elements; empty when {@link Journey#of} will take them. */
    public static List<Flaw> flaws(List<Element> elements) {
        return flaws(elements, HashMap.newHashMap(elements.size()));
    }

    /** The same, filling a map of the elements by id, of which the first with an id stays. */
    static List<Flaw> flaws(List<Element> elements, Map<Id, Element> byId) {
        List<Flaw> flaws = new ArrayList<>();
        Set<List<Id>> ties = new HashSet<>();
        boolean focal = false;
        boolean scenario = false;
        for (Element element : elements) {
            if (element.id().equals(Id.OUTSIDE) || byId.putIfAbsent(element.id(), element) != null) {
                flaws.add(new Flaw(element, Flaw.Rule.DUPLICATE_ID, "id", element.id()));
            }
        }
        for (Element element : elements) {
            switch (element) {
                case Tie tie when !ties.add(List.of(tie.companion(), tie.stage())) ->
                        flaws.add(new Flaw(tie, Flaw.Rule.SECOND_TIE, "companion", tie.companion()));
                case Persona persona when persona.focal() -> {
                    if (focal) {
                        flaws.add(new Flaw(persona, Flaw.Rule.SECOND_FOCAL, "focal", null));
                    }
                    focal = true;
                }
                case Scenario _ -> {
                    if (scenario) {
                        flaws.add(new Flaw(element, Flaw.Rule.SECOND_SCENARIO, null, null));
                    }
                    scenario = true;
                }
                default -> {
                }
            }
            references(element, byId, flaws);
        }
        return flaws;
    }

    /** Checks what one element needs. */
    static void references(Element element, Map<Id, Element> byId, List<Flaw> flaws) {
        for (Reference reference : element.references()) {
            Element target = byId.get(reference.to());
            if (target == null) {
                flaws.add(new Flaw(element, Flaw.Rule.DANGLING, reference.member(), reference.to()));
            } else if (!reference.allowed().contains(Kind.of(target))) {
                flaws.add(new Flaw(element, Flaw.Rule.WRONG_KIND, reference.member(), reference.to()));
            }
        }
        if (element instanceof Transition t && t.target() != null && byId.get(t.from()) != null
                && byId.get(t.target()) != null && Kind.of(byId.get(t.from())) != Kind.of(byId.get(t.target()))) {
            flaws.add(new Flaw(element, Flaw.Rule.MIXED_ENDS, "to", t.target()));
        }
    }
}
