package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.covoyage.journey.Id;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Series;
import org.covoyage.journey.ServiceLine;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Touchpoint;

/** Finds the places of curves: which there are, where each stands across, and what was felt there. */
final class Moments {
    private Moments() {
    }

    /**
     * The places of all stages, from left to right: touchpoints in sight, steps and stages when something was read
     * there.
     *
     * @param also which touchpoints out of sight take part
     */
    static List<Moment> of(Grid grid, MapData data, Predicate<Touchpoint> also) {
        List<Moment> moments = new ArrayList<>();
        for (int column = 0; column < data.stages().size(); column++) {
            List<Moment> found = of(data, data.stages().get(column), also);
            for (int i = 0; i < found.size(); i++) {
                Moment m = found.get(i);
                double x = grid.x(column) + grid.columnWidth(column) * (i + 0.5) / found.size();
                moments.add(new Moment(m.at(), m.name(), m.star(), x, m.readings()));
            }
        }
        return moments;
    }

    private static List<Moment> of(MapData data, Stage stage, Predicate<Touchpoint> also) {
        List<Moment> found = new ArrayList<>();
        for (Touchpoint touchpoint : data.touchpoints(stage)) {
            boolean inSight = touchpoint.line() == null || touchpoint.line() == ServiceLine.FRONT;
            if (inSight || also.test(touchpoint)) {
                found.add(new Moment(touchpoint.id(), touchpoint.name(), touchpoint.isMomentOfTruth(), 0,
                        data.readings(touchpoint.id())));
            }
        }
        data.steps(stage).stream().filter(step -> !data.readings(step.id()).isEmpty())
                .forEach(step -> found.add(new Moment(step.id(), step.name(), false, 0, data.readings(step.id()))));
        if (!data.readings(stage.id()).isEmpty()) {
            found.add(new Moment(stage.id(), "", false, 0, data.readings(stage.id())));
        }
        return found;
    }

    /** The feeling of a side at a place: the focal customer's, or anybody's of the staff; {@code null} unknown. */
    static Reading feeling(MapData data, Moment moment, Series series) {
        Persona focal = data.journey().focalPersona();
        Id own = focal == null ? null : focal.id();
        return moment.readings().stream().filter(r -> r.series() == series && r.scale() == Scale.EMOTION)
                .filter(r -> r.persona() == null || series != Series.CUSTOMER || r.persona().equals(own))
                .findFirst().orElse(null);
    }

    /** Whether customer and staff can be compared along a line: two neighbouring places know both. */
    static boolean isMirrored(MapData data, List<Moment> moments) {
        for (int i = 1; i < moments.size(); i++) {
            if (knowsBoth(data, moments.get(i - 1)) && knowsBoth(data, moments.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean knowsBoth(MapData data, Moment moment) {
        return feeling(data, moment, Series.CUSTOMER) != null && feeling(data, moment, Series.EMPLOYEE) != null;
    }
}
