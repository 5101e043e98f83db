package org.covoyage.edit.tool;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Gauge;
import org.covoyage.edit.StepName;
import org.covoyage.edit.change.Distances;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.Feelings;
import org.covoyage.edit.grid.Selection;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Lane;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Scenario;
import org.covoyage.journey.SocialDistance;
import org.covoyage.journey.Tie;
import org.covoyage.journey.Title;

/**
 * The hand on a picture: takes what the pointer does, knows what is under way, and has one step carried out when it is
 * let go. Nothing changes before; Escape leaves everything as it was.
 *
 * <pre>
 * idle      press                          pointing
 * pointing  move, on something             dragging   (the edge of a header: linking)
 *           move, on paper                 panning    (with Shift: marquee)
 *           release                        idle       the click is done with
 * others    release                        idle       one step, or a selection
 * any       cancel                         idle
 * </pre>
 *
 * For one thread, that of the window.
 */
public final class Pointer {
    private static final State IDLE = new State.Idle();

    private final Surface surface;
    private final Chips chips = new Chips();
    private State state = IDLE;
    private Target hovered = new Target.Paper(null);

    /** A hand on a surface. */
    public Pointer(Surface surface) {
        this.surface = surface;
    }

    /** What is under way. */
    public State state() {
        return state;
    }

    /** Takes what the pointer does. */
    public void handle(Input input) {
        switch (input) {
            case Input.Press press -> press(press);
            case Input.Move move -> move(move);
            case Input.Release release -> release(release.at());
            case Input.Hold hold -> hold(hold.keys());
            case Input.Cancel _ -> state = IDLE;
        }
    }

    private void press(Input.Press press) {
        Spot at = press.at();
        Target target = targets().at(at);
        Selection selected = surface.selection();
        if (press.clicks() == 2) {
            state = IDLE;
            switch (target) {
                case Target.Unfelt unfelt -> feel(unfelt, at);
                case Target.Border border -> perform(HeightDrag.fit(surface.journey(), border, draft()));
                case Target.Side side -> perform(WidthDrag.fit(surface.journey(), side, draft()));
                // What a chip does, its first click has done.
                case Target.Label _ -> {
                }
                default -> surface.open(target.subject());
            }
            return;
        }
        Id id = element(target.subject());
        boolean together = id != null && selected.ids().size() > 1 && selected.ids().contains(id);
        // With Shift a click adds to what is selected, and what is selected together may be carried together: both
        // are known only when the button goes up.
        if (!at.keys().shift() && !together) {
            surface.click(target.subject());
        }
        state = new State.Pointing(at, target);
    }

    private void move(Input.Move move) {
        Spot now = move.at();
        state = switch (state) {
            case State.Idle idle -> {
                hovered = targets().at(now);
                yield idle;
            }
            case State.Pointing pointing -> pointing.press().to(now) > move.slack()
                    ? begun(pointing.press(), pointing.target(), now) : pointing;
            case State.Dragging dragging -> new State.Dragging(dragging.drag(), now);
            case State.Marquee marquee -> new State.Marquee(marquee.press(), now);
            case State.Linking linking -> new State.Linking(linking.drag(), now);
            case State.Panning panning -> panning;
        };
    }

    private State begun(Spot press, Target target, Spot now) {
        Journey journey = surface.journey();
        Layout layout = new Layout(surface.drawing());
        Selection selection = surface.selection();
        return switch (target) {
            case Target.Paper _, Target.Unfelt _, Target.Elsewhere _ -> press.keys().shift() ? new State.Marquee(press, now)
                    : new State.Panning();
            case Target.Nearness near -> new State.Dragging(new DistanceDrag(journey, layout, near, press), now);
            case Target.End end -> new State.Dragging(new EndDrag(journey, layout, end), now);
            case Target.Feeling feeling -> new State.Dragging(new FeelingDrag(journey, layout, feeling, press), now);
            case Target.Thing thing -> new State.Dragging(new ThingDrag(journey, layout, thing, selection, press), now);
            case Target.Header header -> new State.Dragging(
                    OrderDrag.ofStages(journey, layout, header.stage(), selection, press), now);
            case Target.Title title -> new State.Dragging(
                    OrderDrag.ofLanes(journey, layout, title.lane(), selection, press), now);
            case Target.Edge edge -> new State.Linking(new WayDrag(journey, layout, edge), now);
            case Target.Border border -> new State.Dragging(new HeightDrag(journey, layout, border, press), now);
            case Target.Side side -> new State.Dragging(new WidthDrag(journey, layout, side, press), now);
            case Target.Label label -> new State.Dragging(new DistanceDrag(journey, layout,
                    new Target.Nearness(label.subject(), label.chip().tie(), label.chip().field()), press), now);
        };
    }

    private void release(Spot at) {
        State was = state;
        state = IDLE;
        switch (was) {
            case State.Idle _, State.Panning _ -> {
            }
            case State.Pointing pointing -> clicked(pointing);
            case State.Dragging dragging -> drop(dragging.drag(), at);
            case State.Linking linking -> drop(linking.drag(), at).ifPresent(way -> {
                surface.select(Selection.of(way));
                surface.askWay(way);
            });
            case State.Marquee marquee -> surface.select(surface.selection().with(framed(marquee.press(), at)));
        }
    }

    private void clicked(State.Pointing pointing) {
        Id id = element(pointing.target().subject());
        if (id != null && pointing.press().keys().shift()) {
            surface.select(surface.selection().toggled(id));
        } else if (id != null && surface.selection().ids().size() > 1) {
            surface.select(Selection.of(id));
        }
        if (pointing.target() instanceof Target.Label label && !pointing.press().keys().shift()) {
            clicked(label.chip());
        }
    }

    /** Asks for a distance, or goes back from one set by hand to the computed one, here or, as it was set, everywhere. */
    private void clicked(Chip chip) {
        Id companion = chip.tie().companion();
        Tie tie = surface.journey().get(chip.tie().id(), Tie.class);
        if (tie == null) {
            return;
        }
        if (chip.asks()) {
            surface.askDistance(companion);
            return;
        }
        Draft draft = draft();
        if (tie.override() != null) {
            new Distances(draft).computeHere(tie.id());
        } else {
            new Distances(draft).computeEverywhere(companion);
        }
        perform(new Done(new StepName("computed", Title.of(surface.journey().get(companion))), draft, companion));
    }

    private Draft draft() {
        return new Draft(surface.journey(), surface.ids());
    }

    /** What is selected then; nothing when nothing was dropped. */
    private Optional<Id> drop(Drag drag, Spot at) {
        Done done;
        try {
            done = drag.drop(at, draft());
        } catch (IllegalArgumentException gone) {
            // What was taken is not there any more, as after an undo with the button held: nothing is dropped.
            return Optional.empty();
        }
        if (done == null) {
            return Optional.empty();
        }
        perform(done);
        return Optional.of(done.selected().getLast());
    }

    private void perform(Done done) {
        if (!done.draft().change().edits().isEmpty()) {
            surface.perform(done.name(), done.draft().change(), surface.selection().lead(), done.selected().getLast());
            surface.select(new Selection(new LinkedHashSet<>(done.selected())));
        }
    }

    /** A point where the curve had none. */
    private void feel(Target.Unfelt unfelt, Spot at) {
        Draft draft = draft();
        new Feelings(draft).set(unfelt.scale(), unfelt.place(), unfelt.series(), unfelt.persona(),
                FeelingDrag.at(unfelt.scale(), unfelt.field().gauge(), at));
        perform(new Done(new StepName(FeelingDrag.step(unfelt.scale()), Title.of(surface.journey().get(unfelt.place()))), draft,
                unfelt.place()));
    }

    /** Lanes lie under everything and are no part of a frame. */
    private Set<Id> framed(Spot press, Spot at) {
        Bounds frame = Bounds.between(press.x(), press.y(), at.x(), at.y());
        Set<Id> found = new LinkedHashSet<>();
        for (String subject : new Layout(surface.drawing()).touched(frame)) {
            Id id = element(subject);
            if (id != null && !(surface.journey().get(id) instanceof Lane)
                    && !(surface.journey().get(id) instanceof Scenario)) {
                found.add(id);
            }
        }
        return found;
    }

    private void hold(Modifiers keys) {
        state = switch (state) {
            case State.Dragging dragging -> new State.Dragging(dragging.drag(), dragging.now().with(keys));
            case State.Linking linking -> new State.Linking(linking.drag(), linking.now().with(keys));
            case State.Idle _, State.Pointing _, State.Marquee _, State.Panning _ -> state;
        };
    }

    /** What shows where it would lead; nothing when nothing is under way. */
    public List<Mark> marks() {
        return switch (state) {
            case State.Dragging dragging -> dragging.drag().marks(dragging.now());
            case State.Linking linking -> linking.drag().marks(linking.now());
            case State.Marquee marquee -> List.of(new Mark.Frame(Bounds.between(marquee.press().x(), marquee.press().y(),
                    marquee.now().x(), marquee.now().y()), true));
            case State.Idle _, State.Pointing _, State.Panning _ -> List.of();
        };
    }

    /** What can be clicked above the picture, as long as nothing is under way. */
    public List<Mark> chips() {
        return state instanceof State.Idle || state instanceof State.Pointing ? found().stream().map(this::plate).toList()
                : List.of();
    }

    private Mark plate(Chip chip) {
        Companion companion = surface.journey().get(chip.tie().companion(), Companion.class);
        String name = companion == null ? "" : companion.name();
        double distance = companion == null ? Double.NaN
                : SocialDistance.of(surface.journey().scenario().parametersOrDefault(), companion, chip.tie()).value();
        return new Mark.Plate(chip.area(), chip.asks() ? Saying.of("ask", name) : Saying.of("byHand", distance),
                chip.asks());
    }

    private List<Chip> found() {
        return chips.of(surface.journey(), surface.drawing(), surface.selection().lead());
    }

    /** What the pointer looks like. */
    public Hand hand() {
        return switch (state) {
            case State.Dragging dragging -> dragging.drag().hand();
            case State.Linking linking -> linking.drag().hand();
            case State.Marquee _ -> Hand.CROSS;
            case State.Panning _ -> Hand.CLOSED;
            case State.Pointing pointing -> hand(pointing.target());
            case State.Idle _ -> hand(hovered);
        };
    }

    private static Hand hand(Target target) {
        return switch (target) {
            case Target.Nearness near -> near.field().gauge() instanceof Gauge.Upright ? Hand.UP_DOWN : Hand.OPEN;
            case Target.Feeling _, Target.Border _ -> Hand.UP_DOWN;
            case Target.Label _ -> Hand.FINGER;
            case Target.End _, Target.Side _ -> Hand.SIDEWAYS;
            case Target.Edge _ -> Hand.CROSS;
            case Target.Thing _, Target.Header _, Target.Title _ -> Hand.OPEN;
            case Target.Paper _, Target.Unfelt _, Target.Elsewhere _ -> Hand.ARROW;
        };
    }

    /** Whether a double click where the pointer is makes something. */
    public boolean makes() {
        return (state instanceof State.Pointing pointing ? pointing.target() : hovered) instanceof Target.Unfelt;
    }

    /** What a drag would do where the pointer is, as the key of a hint; {@code null} for nothing special. */
    public String hint() {
        return switch (state instanceof State.Pointing pointing ? pointing.target() : hovered) {
            case Target.Nearness near -> near.field().gauge() instanceof Gauge.Upright ? "distance" : "radius";
            case Target.Feeling feeling -> feeling.scale() == Scale.RATING ? "rating" : "feeling";
            case Target.Unfelt unfelt -> switch (unfelt.series()) {
                case CUSTOMER -> unfelt.scale() == Scale.RATING ? "unsaid" : "unfelt";
                case EMPLOYEE -> "unfelt-staff";
                case BELIEVED -> "unbelieved";
            };
            case Target.Elsewhere _ -> "belief-elsewhere";
            case Target.End _ -> "end";
            case Target.Edge _ -> "edge";
            case Target.Thing _ -> "thing";
            case Target.Header _ -> "header";
            case Target.Title _ -> "title";
            case Target.Border _ -> "border";
            case Target.Side _ -> "side";
            case Target.Label label -> label.chip().asks() ? "ask" : "byHand";
            case Target.Paper _ -> null;
        };
    }

    /** The tie of the companion at the stage where the pointer was last, when it was on one. */
    public Optional<Id> tie() {
        return switch (hovered) {
            case Target.Nearness near -> Optional.of(near.tie().id());
            case Target.End end -> Optional.of(end.tie().id());
            case Target.Label label -> Optional.of(label.chip().tie().id());
            default -> Optional.empty();
        };
    }

    /** The stage or lane whose border the pointer was last on: it is what would change, though nothing of it lies there. */
    public Optional<Id> bordered() {
        return switch (hovered) {
            case Target.Border border -> Optional.of(border.lane());
            case Target.Side side -> Optional.of(side.stage());
            default -> Optional.empty();
        };
    }

    private Targets targets() {
        return new Targets(surface.journey(), new Layout(surface.drawing()), found(), surface.curve());
    }

    private Id element(String subject) {
        Id id = subject == null || !Id.allowed(subject) ? null : new Id(subject);
        return id != null && surface.journey().get(id) != null ? id : null;
    }
}
