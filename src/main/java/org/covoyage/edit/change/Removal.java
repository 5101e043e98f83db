package org.covoyage.edit.change;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.SavedView;
import org.covoyage.journey.Scenario;

/** Taking elements away, whatever they are, with all that cannot be without them. */
public final class Removal {
    private final Draft draft;

    /** Removal in a draft. */
    public Removal(Draft draft) {
        this.draft = draft;
    }

    /**
     * Removes elements and what belongs to them; what only mentions them stays and lets go. A view that showed nothing
     * else goes too, as a view without a filter would show everything to an audience meant to see little.
     *
     * @param chosen ids of any kind; those that are not there do not count
     * @return all ids that went
     * @throws IllegalArgumentException when the scenario itself is among them
     */
    public Set<Id> remove(Collection<Id> chosen) {
        List<Id> there = chosen.stream().filter(id -> draft.get(id) != null).toList();
        if (there.stream().anyMatch(id -> draft.get(id) instanceof Scenario)) {
            throw new IllegalArgumentException("a journey has exactly one scenario record");
        }
        Set<Id> going = Belonging.going(draft, there);
        Map<Id, Element> mentioning = new LinkedHashMap<>();
        going.forEach(id -> draft.neededBy(id).stream().filter(element -> !going.contains(element.id()))
                .forEach(element -> mentioning.put(element.id(), element)));
        for (Element element : mentioning.values()) {
            Element without = Records.leading(element, id -> going.contains(id) ? null : id);
            if (without == null || element instanceof SavedView before && emptied(before, (SavedView) without)) {
                going.add(element.id());
            } else {
                draft.put(without);
            }
        }
        going.forEach(draft::remove);
        return going;
    }

    private static boolean emptied(SavedView before, SavedView after) {
        return !before.lanes().isEmpty() && after.lanes().isEmpty()
                || !before.stages().isEmpty() && after.stages().isEmpty()
                || !before.personas().isEmpty() && after.personas().isEmpty();
    }
}
