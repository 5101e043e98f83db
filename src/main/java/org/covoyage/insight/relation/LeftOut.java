package org.covoyage.insight.relation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Touchpoint;
import org.covoyage.journey.Transition;
import org.covoyage.journey.TransitionKind;

/** What ways that skip leave out. It does not know whether anybody minds. */
public final class LeftOut {
    private final List<Id> stages;
    private final List<Id> touchpoints;

    /** The order of travel of a journey as it is now. */
    public LeftOut(Journey journey) {
        stages = journey.all(Stage.class).stream().map(Stage::id).toList();
        Map<Id, List<Touchpoint>> at = journey.all(Touchpoint.class).stream()
                .collect(Collectors.groupingBy(Touchpoint::stage));
        touchpoints = stages.stream().flatMap(stage -> at.getOrDefault(stage, List.of()).stream()).map(Touchpoint::id)
                .toList();
    }

    /** The line a way runs along: the stages, or the touchpoints of all of them. */
    public List<Id> line(Transition way) {
        return stages.contains(way.from()) ? stages : touchpoints;
    }

    /** The stages or touchpoints between the ends of a way that skips, in the order of travel; of others none. */
    public List<Id> by(Transition way) {
        List<Id> line = line(way);
        int from = line.indexOf(way.from());
        int to = line.indexOf(way.target());
        return way.kind() == TransitionKind.SKIP && from >= 0 && to > from ? line.subList(from + 1, to) : List.of();
    }
}
