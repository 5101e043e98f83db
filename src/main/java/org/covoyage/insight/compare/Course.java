package org.covoyage.insight.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.covoyage.insight.relation.LeftOut;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Touchpoint;
import org.covoyage.journey.TouchpointStatus;
import org.covoyage.journey.Transition;
import org.covoyage.journey.TransitionKind;

/**
 * What one scenario leaves out and what it does again: by the status of a touchpoint, by ways that skip, and by ways
 * that lead back. A way that feeds another journey, other people's or the
 * customer's next one, repeats nothing of this one.
 *
 * @param skipped  stages and touchpoints that are left out
 * @param repeated stages and touchpoints that are done again
 */
record Course(Set<Id> skipped, Set<Id> repeated) {
    static Course of(Journey journey) {
        Set<Id> skipped = new HashSet<>();
        Set<Id> repeated = new HashSet<>();
        for (Touchpoint touchpoint : journey.all(Touchpoint.class)) {
            if (touchpoint.status() == TouchpointStatus.MISSING) {
                skipped.add(touchpoint.id());
            } else if (touchpoint.status() == TouchpointStatus.REPEATED) {
                repeated.add(touchpoint.id());
            }
        }
        LeftOut leftOut = new LeftOut(journey);
        for (Transition way : journey.all(Transition.class)) {
            if (way.target() != null && way.towards() == null) {
                skipped.addAll(leftOut.by(way));
                again(way, leftOut.line(way), repeated);
            }
        }
        return new Course(Set.copyOf(skipped), Set.copyOf(repeated));
    }

    private static void again(Transition way, List<Id> line, Set<Id> repeated) {
        int from = line.indexOf(way.from());
        int to = line.indexOf(way.target());
        if (way.kind() == TransitionKind.LOOP && to >= 0 && to <= from) {
            repeated.addAll(line.subList(to, from + 1));
        }
    }
}
