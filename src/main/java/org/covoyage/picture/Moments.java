package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Field;
import org.covoyage.drawing.Gauge;
import org.covoyage.journey.Id;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Series;
import org.covoyage.journey.ServiceLine;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Touchpoint;
import org.covoyage.journey.Word;

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

    /**
     * Says of each place of a curve that it has its part of a cell, where a value can be put.
     *
     * @param scale what values there are measured on; {@code null} for the lane's own scale
     */
    static void fields(Sheet sheet, Grid grid, MapData data, Id lane, Scale scale, List<Moment> moments, double top,
            double height, Gauge gauge) {
        for (Moment moment : moments) {
            int column = grid.columnAt(moment.x());
            Bounds cell = grid.cell(column, top, height);
            double half = moments.stream().filter(other -> other != moment && cell.contains(other.x(), top))
                    .mapToDouble(other -> Math.abs(other.x() - moment.x())).min().orElse(cell.width()) / 2;
            sheet.field(new Field(lane.value(), data.stages().get(column).id().value(), moment.at().value(),
                    scale == null ? null : Word.of(scale), new Bounds(moment.x() - half, top, 2 * half, height), gauge));
        }
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
