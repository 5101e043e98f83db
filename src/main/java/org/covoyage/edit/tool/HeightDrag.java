package org.covoyage.edit.tool;

import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.edit.StepName;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.Lanes;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Lane;
import org.covoyage.journey.Title;

/** The lower border of a lane goes up or down. A lane is never less high than what stands in it needs. */
final class HeightDrag implements Drag {
    private static final double LEAST = 10;

    private final Spot press;
    private final Target.Border target;
    private final double right;
    private final String about;
    private final boolean asNeeded;

    HeightDrag(Journey journey, Layout layout, Target.Border target, Spot press) {
        this.press = press;
        this.target = target;
        this.right = layout.headers().stream().mapToDouble(header -> header.area().right()).max()
                .orElse(target.title().right());
        this.about = Title.of(journey.get(target.lane()));
        this.asNeeded = journey.get(target.lane(), Lane.class).height() == null;
    }

    private double height(Spot now) {
        return Math.max(LEAST, Math.rint(target.title().height() + now.y() - press.y()));
    }

    @Override
    public Hand hand() {
        return Hand.UP_DOWN;
    }

    @Override
    public List<Mark> marks(Spot now) {
        Bounds title = target.title();
        double y = title.y() + height(now);
        return List.of(new Mark.Line(title.x(), title.bottom(), right, title.bottom(), false),
                new Mark.Line(title.x(), y, right, y, true),
                new Mark.Words(now.x(), now.y(), Saying.of("height", height(now))));
    }

    @Override
    public Done drop(Spot now, Draft draft) {
        // As high as it needs is the least a lane can be.
        if (asNeeded && height(now) <= target.title().height()) {
            return null;
        }
        new Lanes(draft).resize(target.lane(), height(now));
        return new Done(new StepName("lane-resized", about), draft, target.lane());
    }

    /** As high as it needs again. */
    static Done fit(Journey journey, Target.Border target, Draft draft) {
        new Lanes(draft).resize(target.lane(), null);
        return new Done(new StepName("lane-resized", Title.of(journey.get(target.lane()))), draft, target.lane());
    }
}
