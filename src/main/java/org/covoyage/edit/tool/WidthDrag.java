package org.covoyage.edit.tool;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.covoyage.drawing.Bounds;
import org.covoyage.edit.StepName;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.StageWidth;
import org.covoyage.edit.change.Stages;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Title;

/**
 * The right border of a stage goes to the left or right. A stage is never less wide than can be read; where all share
 * a given width, the others give way.
 */
final class WidthDrag implements Drag {
    private final Spot press;
    private final Bounds header;
    private final double bottom;
    private final double gutter;
    /** What an ordinary stage and its gutter take, in points. */
    private final double ordinary;
    private final Stage stage;

    WidthDrag(Journey journey, Layout layout, Target.Side target, Spot press) {
        this.press = press;
        this.header = target.header();
        this.stage = journey.get(target.stage(), Stage.class);
        this.bottom = layout.titles().stream().mapToDouble(title -> title.area().bottom()).max()
                .orElse(header.bottom());
        List<Cell> headers = layout.headers();
        this.gutter = headers.size() > 1 ? headers.get(1).area().x() - headers.get(0).area().right() : 0;
        // A stage that would be too narrow to be read is wider than it says: the least of all is right.
        this.ordinary = IntStream.range(0, headers.size()).mapToDouble(i -> (headers.get(i).area().width() + gutter)
                / journey.get(new Id(headers.get(i).stage()), Stage.class).widthOrDefault()).min().orElseThrow();
    }

    private Double times(Spot now) {
        return StageWidth.nearest((header.width() + gutter + now.x() - press.x()) / ordinary);
    }

    private double right(Spot now) {
        return header.x() + Objects.requireNonNullElse(times(now), 1.0) * ordinary - gutter;
    }

    @Override
    public Hand hand() {
        return Hand.SIDEWAYS;
    }

    @Override
    public List<Mark> marks(Spot now) {
        Double times = times(now);
        return List.of(new Mark.Line(header.right(), header.y(), header.right(), bottom, false),
                new Mark.Line(right(now), header.y(), right(now), bottom, true),
                new Mark.Words(now.x(), now.y(), times == null ? Saying.of("ordinary") : Saying.of("width", times)));
    }

    @Override
    public Done drop(Spot now, Draft draft) {
        // A hand that hardly moved wants nothing, not the nearest width of the scale.
        if (Objects.equals(times(now), times(press))) {
            return null;
        }
        new Stages(draft).resize(stage.id(), times(now));
        return new Done(name(stage), draft, stage.id());
    }

    /** As wide as the others again. */
    static Done fit(Journey journey, Target.Side target, Draft draft) {
        new Stages(draft).resize(target.stage(), null);
        return new Done(name(journey.get(target.stage(), Stage.class)), draft, target.stage());
    }

    private static StepName name(Stage stage) {
        return new StepName("stage-resized", Title.of(stage));
    }
}
