package org.covoyage.edit.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covoyage.drawing.Bounds;
import org.covoyage.edit.StepName;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.Ways;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Title;
import org.covoyage.journey.Transition;

/** A way is drawn from the edge of a stage's header to another header. */
final class WayDrag implements Drag {
    /** A header is met so far above and below it, in points. */
    private static final double NEAR = 40;

    private final Journey journey;
    private final Layout layout;
    private final Target.Edge target;

    WayDrag(Journey journey, Layout layout, Target.Edge target) {
        this.journey = journey;
        this.layout = layout;
        this.target = target;
    }

    private Optional<Cell> header(Spot now) {
        return layout.headers().stream().filter(header -> now.x() >= header.area().x()
                && now.x() <= header.area().right() && Layout.away(header.area(), now) < NEAR)
                .filter(header -> !header.stage().equals(target.stage().value())).findFirst();
    }

    @Override
    public Hand hand() {
        return Hand.CROSS;
    }

    @Override
    public List<Mark> marks(Spot now) {
        List<Mark> marks = new ArrayList<>();
        Bounds from = target.header().area();
        Cell to = header(now).orElse(null);
        double x = to == null ? now.x() : to.area().centreX();
        double y = to == null ? now.y() : to.area().y();
        marks.add(new Mark.Line(from.right(), from.centreY(), x, y, true));
        if (to != null) {
            marks.add(new Mark.Frame(to.area(), true));
            marks.add(new Mark.Words(now.x(), now.y(), Saying.of("way", Title.of(journey.get(target.stage())),
                    Title.of(journey.get(new Id(to.stage()))))));
        }
        return marks;
    }

    @Override
    public Done drop(Spot now, Draft draft) {
        Cell to = header(now).orElse(null);
        if (to == null) {
            return null;
        }
        Id stage = new Id(to.stage());
        Transition there = journey.all(Transition.class).stream().filter(way -> way.from().equals(target.stage())
                && stage.equals(way.to())).findFirst().orElse(null);
        Id way = there == null ? new Ways(draft).add(target.stage(), stage) : there.id();
        return new Done(new StepName("wayDrawn", Title.of(journey.get(target.stage()))), draft, way);
    }
}
