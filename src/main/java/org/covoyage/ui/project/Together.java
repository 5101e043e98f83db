package org.covoyage.ui.project;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covoyage.edit.Step;
import org.covoyage.edit.grid.Selection;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;

/**
 * What was selected together when a step was done: a step itself remembers one element, the last. Kept only as long as
 * the window is open; nothing that was done depends on it.
 */
final class Together {
    private final Map<Step, Selection> selections = new IdentityHashMap<>();

    /**
     * Notes what was selected when a step was done.
     *
     * @param steps all that are remembered by now; others are forgotten here, too
     */
    void note(Step step, Selection selected, List<Step> steps) {
        if (selected.ids().size() > 1) {
            selections.put(step, selected);
        }
        if (selections.size() > steps.size()) {
            Set<Step> known = Collections.newSetFromMap(new IdentityHashMap<>());
            known.addAll(steps);
            selections.keySet().retainAll(known);
        }
    }

    /**
     * What to select after a step was taken back or done again.
     *
     * @param lead what the step says, or {@code null}
     * @return all that was selected together with it, as far as it is there; the one alone when that is not known
     */
    Selection of(Step step, Id lead, Journey journey) {
        Set<Id> there = new LinkedHashSet<>(Optional.ofNullable(selections.get(step)).filter(known -> lead != null
                && lead.equals(known.lead())).orElseGet(() -> Selection.of(lead)).ids());
        there.removeIf(id -> journey.get(id) == null);
        return new Selection(there);
    }
}
