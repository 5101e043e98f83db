package org.covoyage.edit.difference;

import java.util.List;
import org.covoyage.journey.Journey;

/**
 * A scenario that is otherwise in one project than in another.
 *
 * @param before   the scenario before; {@code null} when it was added
 * @param after    the scenario afterwards; {@code null} when it was removed
 * @param moved    whether it stands at another place among the scenarios
 * @param elements what is otherwise in it, stage by stage, what belongs to no stage first; empty for one that was
 *                 added or removed
 */
public record ScenarioDifference(Journey before, Journey after, boolean moved, List<ElementDifference> elements) {
    /** Copies the list. */
    public ScenarioDifference {
        elements = List.copyOf(elements);
    }

    /** The scenario as it is afterwards, else as it was. */
    public Journey journey() {
        return after != null ? after : before;
    }
}
