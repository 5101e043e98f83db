package org.covoyage.edit.tool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Field;
import org.covoyage.drawing.Gauge;
import org.covoyage.edit.StepName;
import org.covoyage.edit.TieEdits;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.Presence;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.SocialDistance;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;

/** The end of a ribbon is drawn to another stage: the companion joins or leaves earlier or later. */
final class EndDrag implements Drag {
    /** How thick the ghost of a ribbon is, in points. */
    private static final double GHOST = 10;

    private final Journey journey;
    private final Target.End target;
    private final List<Field> cells;
    private final Companion companion;
    /** Where it joins, and where it leaves, as columns. */
    private final int first;
    private final int last;

    EndDrag(Journey journey, Layout layout, Target.End target) {
        this.journey = journey;
        this.target = target;
        this.cells = layout.gauged(target.field().row());
        this.companion = journey.get(target.tie().companion(), Companion.class);
        int at = cells.indexOf(target.field());
        int from = at;
        int to = at;
        while (from > 0 && isAt(from - 1)) {
            from--;
        }
        while (to < cells.size() - 1 && isAt(to + 1)) {
            to++;
        }
        first = from;
        last = to;
    }

    private boolean isAt(int column) {
        Tie tie = TieEdits.find(journey, companion.id(), stage(column));
        return tie != null && tie.involvement() > 0;
    }

    private Id stage(int column) {
        return new Id(cells.get(column).column());
    }

    /** The column the end is drawn to; a companion stays at one stage at least. */
    private int column(Spot now) {
        Field nearest = cells.stream().min(Comparator.comparingDouble(cell ->
                Math.max(0, Math.max(cell.area().x() - now.x(), now.x() - cell.area().right())))).orElseThrow();
        int column = cells.indexOf(nearest);
        return target.joins() ? Math.min(column, last) : Math.max(column, first);
    }

    @Override
    public Hand hand() {
        return Hand.SIDEWAYS;
    }

    @Override
    public List<Mark> marks(Spot now) {
        int column = column(now);
        double distance = SocialDistance.of(journey.scenario().parametersOrDefault(), companion, target.tie()).value();
        double y = target.field().gauge() instanceof Gauge.Upright up && !Double.isNaN(distance) ? up.y(distance)
                : now.y();
        Bounds from = cells.get(target.joins() ? column : first).area();
        Bounds to = cells.get(target.joins() ? last : column).area();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Frame(cells.get(column).area(), false));
        marks.add(new Mark.Frame(new Bounds(from.x(), y - GHOST / 2, to.right() - from.x(), GHOST), true));
        marks.add(new Mark.Words(now.x(), now.y(), Saying.of(target.joins() ? "joins" : "leaves", companion.name(),
                journey.get(stage(column), Stage.class).name())));
        return marks;
    }

    @Override
    public Done drop(Spot now, Draft draft) {
        Presence presence = new Presence(draft);
        if (target.joins()) {
            presence.joinAt(companion.id(), target.tie().stage(), stage(column(now)));
        } else {
            presence.leaveAfter(companion.id(), target.tie().stage(), stage(column(now)));
        }
        return new Done(new StepName(target.joins() ? "joinsElsewhere" : "leavesElsewhere", companion.name()), draft,
                companion.id());
    }
}
