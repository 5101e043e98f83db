package org.covoyage.edit.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covoyage.drawing.Bounds;
import org.covoyage.edit.StepName;
import org.covoyage.edit.change.Cards;
import org.covoyage.edit.change.Copies;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.Steps;
import org.covoyage.edit.change.Touchpoints;
import org.covoyage.edit.grid.Selection;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Step;
import org.covoyage.journey.Title;

/**
 * Cards, touchpoints or steps are carried to another place: within a cell, to another stage, cards to another lane too.
 * What is selected together is carried together; with Ctrl copies are.
 */
final class ThingDrag implements Drag {
    /** Half the space between two blocks, in points: where the mark stands. */
    private static final double HALF_GAP = 1.5;

    private final Journey journey;
    private final Layout layout;
    private final Spot press;
    private final Element lead;
    private final List<Id> going;
    private final Map<String, Bounds> before;

    ThingDrag(Journey journey, Layout layout, Target.Thing target, Selection selection, Spot press) {
        this.journey = journey;
        this.layout = layout;
        this.press = press;
        this.lead = journey.get(target.id());
        Kind kind = Kind.of(lead);
        Set<Id> together = selection.ids().contains(target.id()) ? selection.ids() : Set.of(target.id());
        this.going = journey.ids(kind).stream().filter(together::contains).toList();
        this.before = layout.inside(target.cell().area());
    }

    private boolean takes(String row) {
        Lane lane = journey.get(new Id(row), Lane.class);
        return lane != null && switch (Kind.of(lead)) {
            case CARD -> lane.type().bearsCards();
            case TOUCHPOINT -> lane.type() == LaneType.TOUCHPOINTS;
            default -> lane.type() == LaneType.STEPS;
        };
    }

    /** Where they would go: in front of which one, and at what height the mark is. */
    private record Gap(Cell cell, Id next, double y) {
    }

    private Optional<Gap> gap(Spot now) {
        return layout.cellNear(now, this::takes).map(cell -> {
            double y = cell.area().y() + HALF_GAP;
            for (Map.Entry<String, Bounds> each : layout.inside(cell.area()).entrySet()) {
                Element element = Id.allowed(each.getKey()) ? journey.get(new Id(each.getKey())) : null;
                if (element == null || element.getClass() != lead.getClass()) {
                    continue;
                }
                if (now.y() < each.getValue().centreY()) {
                    return new Gap(cell, element.id(), each.getValue().y() - HALF_GAP);
                }
                y = each.getValue().bottom() + HALF_GAP;
            }
            return new Gap(cell, null, y);
        });
    }

    @Override
    public Hand hand() {
        return Hand.CLOSED;
    }

    @Override
    public List<Mark> marks(Spot now) {
        List<Mark> marks = new ArrayList<>();
        gap(now).ifPresent(gap -> {
            marks.add(new Mark.Frame(gap.cell().area(), false));
            marks.add(new Mark.Line(gap.cell().area().x(), gap.y(), gap.cell().area().right(), gap.y(), true));
        });
        Bounds was = before.get(lead.id().value());
        if (was != null) {
            marks.add(new Mark.Frame(was.moved(now.x() - press.x(), now.y() - press.y()), false));
        }
        if (now.keys().ctrl() || going.size() > 1) {
            marks.add(new Mark.Words(now.x(), now.y(), Saying.of(now.keys().ctrl() ? "things.copy" : "things.move",
                    going.size())));
        }
        return marks;
    }

    @Override
    public Done drop(Spot now, Draft draft) {
        Gap gap = gap(now).orElse(null);
        if (gap == null) {
            return null;
        }
        boolean copy = now.keys().ctrl();
        List<Id> moving = copy ? new ArrayList<>(new Copies(draft).duplicate(going).values()) : going;
        Id lane = new Id(gap.cell().lane());
        Id stage = new Id(gap.cell().stage());
        switch (Kind.of(lead)) {
            case CARD -> {
                Cards cards = new Cards(draft);
                cards.move(moving, lane, stage, index(cards.in(lane, stage), gap.next(), moving));
            }
            case TOUCHPOINT -> {
                Touchpoints touchpoints = new Touchpoints(draft);
                touchpoints.move(moving, stage, index(touchpoints.in(stage), gap.next(), moving));
            }
            default -> {
                List<Id> steps = draft.ids(Kind.STEP).stream().filter(id -> draft.need(id, Step.class)
                        .stage().equals(stage)).toList();
                new Steps(draft).move(moving, stage, index(steps, gap.next(), moving));
            }
        }
        String about = going.size() == 1 ? Title.of(lead) : "";
        List<Id> selected = new ArrayList<>(moving);
        if (selected.remove(lead.id())) {
            selected.add(lead.id());
        }
        return new Done(new StepName(copy ? "thingsCopied" : "thingsMoved", about), draft, selected);
    }

    /** The place in front of an element among those that stay; when that goes too, in front of the next that stays. */
    private static int index(List<Id> cell, Id next, Collection<Id> moving) {
        List<Id> ahead = next == null ? cell : cell.subList(0, Math.max(0, cell.indexOf(next)));
        boolean shown = next == null || cell.contains(next);
        long staying = ahead.stream().filter(id -> !moving.contains(id)).count();
        return shown ? (int) staying : Integer.MAX_VALUE;
    }
}
