package org.covoyage.edit.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.covoyage.insight.compare.Order;
import org.covoyage.file.shape.Shapes;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Project;

/**
 * What is otherwise in one project than in another. The same thing is known by its id.
 *
 * @param cover     what the project says otherwise of itself
 * @param scenarios the scenarios that are otherwise, in the order of the later project, those that are gone last
 */
public record ProjectDifference(List<FieldDifference> cover, List<ScenarioDifference> scenarios) {
    /** Copies the lists. */
    public ProjectDifference {
        cover = List.copyOf(cover);
        scenarios = List.copyOf(scenarios);
    }

    /** Compares two projects; takes a moment for large ones. */
    public static ProjectDifference between(Project before, Project after) {
        Map<Id, Journey> was = byId(before);
        Map<Id, Journey> is = byId(after);
        Set<Id> moved = Order.moved(List.copyOf(was.keySet()), List.copyOf(is.keySet()));
        Set<Id> all = new LinkedHashSet<>(is.keySet());
        all.addAll(was.keySet());
        List<ScenarioDifference> scenarios = new ArrayList<>();
        for (Id id : all) {
            Journey one = was.get(id);
            Journey other = is.get(id);
            ScenarioDifference difference = new ScenarioDifference(one, other, moved.contains(id),
                    one == null || other == null ? List.of() : JourneyComparison.of(one, other));
            if (one == null || other == null || difference.moved() || !difference.elements().isEmpty()) {
                scenarios.add(difference);
            }
        }
        return new ProjectDifference(FieldDifference.between(Shapes.COVER, before.cover(), after.cover()), scenarios);
    }

    private static Map<Id, Journey> byId(Project project) {
        Map<Id, Journey> all = new LinkedHashMap<>();
        project.scenarios().forEach(journey -> all.put(journey.scenario().id(), journey));
        return all;
    }

    /** Whether both say the same. */
    public boolean isEmpty() {
        return cover.isEmpty() && scenarios.isEmpty();
    }

    /** How many things are otherwise: fields of the cover, scenarios that came, went or moved, elements. */
    public int size() {
        return cover.size() + scenarios.stream().mapToInt(each -> each.elements().size()
                + (each.before() == null || each.after() == null || each.moved() ? 1 : 0)).sum();
    }
}
