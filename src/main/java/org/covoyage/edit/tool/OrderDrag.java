package org.covoyage.edit.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.covoyage.drawing.Bounds;
import org.covoyage.edit.StepName;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.grid.Selection;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Title;

/** Stages change their order sideways, lanes up and down; those selected together go together. */
final class OrderDrag implements Drag {
    private static final double HALF_GUTTER = 4;

    private final Kind kind;
    private final List<Cell> heads;
    private final Function<Cell, String> subject;
    private final Layout layout;
    private final Spot press;
    private final Id lead;
    private final List<Id> going;
    private final String about;

    private OrderDrag(Journey journey, Layout layout, Kind kind, List<Cell> heads, Function<Cell, String> subject,
            Id lead, Selection selection, Spot press) {
        this.layout = layout;
        this.kind = kind;
        this.heads = heads;
        this.subject = subject;
        this.press = press;
        this.lead = lead;
        Set<Id> together = selection.ids().contains(lead) ? selection.ids() : Set.of(lead);
        this.going = journey.ids(kind).stream().filter(together::contains).toList();
        this.about = going.size() == 1 ? Title.of(journey.get(lead)) : "";
    }

    static OrderDrag ofStages(Journey journey, Layout layout, Id stage, Selection selection, Spot press) {
        return new OrderDrag(journey, layout, Kind.STAGE, layout.headers(), Cell::stage, stage, selection, press);
    }

    static OrderDrag ofLanes(Journey journey, Layout layout, Id lane, Selection selection, Spot press) {
        return new OrderDrag(journey, layout, Kind.LANE, layout.titles(), Cell::lane, lane, selection, press);
    }

    private boolean sideways() {
        return kind == Kind.STAGE;
    }

    /** How many headers are in front of the pointer. */
    private int place(Spot now) {
        int place = 0;
        while (place < heads.size() && (sideways() ? now.x() > heads.get(place).area().centreX()
                : now.y() > heads.get(place).area().centreY())) {
            place++;
        }
        return place;
    }

    @Override
    public Hand hand() {
        return Hand.CLOSED;
    }

    @Override
    public List<Mark> marks(Spot now) {
        List<Mark> marks = new ArrayList<>();
        int place = place(now);
        boolean last = place == heads.size();
        Bounds at = heads.get(last ? place - 1 : place).area();
        Bounds all = heads.stream().map(Cell::area).reduce(Bounds::union).orElseThrow();
        if (sideways()) {
            double x = last ? at.right() + HALF_GUTTER : at.x() - HALF_GUTTER;
            double bottom = layout.titles().stream().mapToDouble(title -> title.area().bottom()).max()
                    .orElse(all.bottom());
            marks.add(new Mark.Line(x, all.y(), x, bottom, true));
        } else {
            double y = last ? at.bottom() + HALF_GUTTER : at.y() - HALF_GUTTER;
            double right = layout.headers().stream().mapToDouble(header -> header.area().right()).max()
                    .orElse(all.right());
            marks.add(new Mark.Line(all.x(), y, right, y, true));
        }
        heads.stream().filter(head -> going.contains(new Id(subject.apply(head)))).forEach(head ->
                marks.add(new Mark.Frame(head.area().moved(sideways() ? now.x() - press.x() : 0,
                        sideways() ? 0 : now.y() - press.y()), false)));
        return marks;
    }

    @Override
    public Done drop(Spot now, Draft draft) {
        List<Id> shown = heads.stream().map(subject).map(Id::new).toList();
        long index = shown.subList(0, place(now)).stream().filter(id -> !going.contains(id)).count();
        Id next = draft.next(kind, shown, (int) index, going);
        going.forEach(id -> draft.moveBefore(id, next));
        List<Id> selected = new ArrayList<>(going);
        selected.remove(lead);
        selected.add(lead);
        return new Done(new StepName(sideways() ? "stageDragged" : "laneDragged", about), draft, selected);
    }
}
