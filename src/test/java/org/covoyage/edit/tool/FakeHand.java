package org.covoyage.edit.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Field;
import org.covoyage.drawing.Icons;
import org.covoyage.drawing.Lettering;
import org.covoyage.drawing.Theme;
import org.covoyage.edit.History;
import org.covoyage.edit.StepName;
import org.covoyage.edit.change.FreshIds;
import org.covoyage.edit.grid.Curve;
import org.covoyage.edit.grid.Selection;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.journey.Change;
import org.covoyage.journey.Density;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;
import org.covoyage.journey.Project;
import org.covoyage.picture.Focus;
import org.covoyage.picture.PictureKind;
import org.covoyage.picture.PictureRequest;
import org.covoyage.picture.Pictures;
import org.covoyage.testing.Whole;

/**
 * Somebody with a pointer, without a screen: presses, moves, lets go, holds keys, and sees what the picture and the
 * journey are.
 *
 * <pre>{@code
 * FakeHand hand = FakeHand.atMap("corner-bakery");
 * hand.presses("lou", "s-choose").moves(0, -20).releases();
 * }</pre>
 */
final class FakeHand implements Surface {
    private static final double SLACK = 3;

    private final Project project;
    private final Journey journey;
    private final PictureKind kind;
    private final Pictures pictures = new Pictures(new Lettering(), new Icons());
    private final FreshIds ids;
    private final History history;
    private final Pointer pointer = new Pointer(this);
    private final List<String> opened = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final Chips chips = new Chips();
    private Selection selection = Selection.NONE;
    private Drawing drawing;
    private int drawn;
    private Density density = Density.WORKING;
    private Curve curve = Curve.CUSTOMER;
    private Spot at = new Spot(0, 0, Modifiers.NONE);

    private FakeHand(Project project, PictureKind kind) {
        this.project = project;
        this.journey = project.scenarios().getFirst();
        this.kind = kind;
        this.ids = new FreshIds(project);
        this.history = new History(project);
        journey.onChange(_ -> drawing = null);
    }

    static FakeHand atMap(String sample) {
        return new FakeHand(read(sample), PictureKind.MAP);
    }

    /** At a map with everything on it. */
    static FakeHand atFullMap(String sample) {
        FakeHand hand = atMap(sample);
        hand.density = Density.FULL;
        return hand;
    }

    static FakeHand atCircles(String sample) {
        return new FakeHand(read(sample), PictureKind.CIRCLES);
    }

    static FakeHand at(Project project, PictureKind kind) {
        return new FakeHand(project, kind);
    }

    private static Project read(String sample) {
        try {
            byte[] bytes = Files.readAllBytes(Path.of("samples/en/" + sample + ".covoyage"));
            return ((Opened.Usable) new ProjectReader().open(bytes)).project();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Presses on what shows a subject. */
    FakeHand presses(String subject) {
        return pressesOn(subject, _ -> true);
    }

    /** Presses on what shows a subject in a column. */
    FakeHand presses(String subject, String column) {
        return pressesOn(subject, spot -> isIn(column, spot));
    }

    /** Presses on what shows a subject where something can be taken. */
    FakeHand presses(String subject, Class<? extends Target> kind) {
        return pressesOn(subject, spot -> kind.isInstance(target(spot)));
    }

    /** The same in a column. */
    FakeHand presses(String subject, String column, Class<? extends Target> kind) {
        return pressesOn(subject, spot -> kind.isInstance(target(spot)) && isIn(column, spot));
    }

    private boolean isIn(String column, Spot spot) {
        return new Layout(drawing()).at(spot).filter(cell -> column.equals(cell.stage())).isPresent()
                || drawing().fieldAt(spot.x(), spot.y()).filter(field -> column.equals(field.column())).isPresent();
    }

    private Target target(Spot spot) {
        return new Targets(journey, new Layout(drawing()), chips.of(journey, drawing(), selection.lead()),
                curve).at(spot);
    }

    private FakeHand pressesOn(String subject, Predicate<Spot> wanted) {
        return pressesAt(place(subject, wanted));
    }

    /** The first place that shows a subject and is as wanted, near the middle of what shows it before its edges. */
    private Spot place(String subject, Predicate<Spot> wanted) {
        List<Bounds> shown = new ArrayList<>();
        drawing().visit(item -> {
            if (subject.equals(item.subject())) {
                shown.add(item.bounds());
            }
        });
        for (Bounds bounds : shown) {
            for (double part : new double[] {0.5, 0.4, 0.6, 0.25, 0.75, 0.1, 0.9, 0.01, 0.99}) {
                for (int i = 0; i <= 60; i++) {
                    Spot spot = new Spot(bounds.x() + bounds.width() * (i % 2 == 0 ? part : i / 60.0),
                            bounds.y() + bounds.height() * (i % 2 == 0 ? i / 60.0 : part), at.keys());
                    if (subject.equals(drawing().subjectAt(spot.x(), spot.y()).orElse(null)) && wanted.test(spot)) {
                        return spot;
                    }
                }
            }
        }
        throw new AssertionError("nowhere to press on " + subject);
    }

    FakeHand pressesAt(double x, double y) {
        return pressesAt(new Spot(x, y, at.keys()));
    }

    private FakeHand pressesAt(Spot spot) {
        at = spot;
        pointer.handle(new Input.Press(at, 1));
        return this;
    }

    FakeHand doubleClicksAt(double x, double y) {
        pressesAt(x, y).releases();
        pointer.handle(new Input.Press(at, 2));
        return releases();
    }

    FakeHand hovers(double x, double y) {
        return movesTo(x, y);
    }

    FakeHand moves(double dx, double dy) {
        return movesTo(at.x() + dx, at.y() + dy);
    }

    FakeHand movesTo(double x, double y) {
        at = new Spot(x, y, at.keys());
        pointer.handle(new Input.Move(at, SLACK));
        return this;
    }

    FakeHand movesTo(Bounds area) {
        return movesTo(area.centreX(), area.centreY());
    }

    FakeHand holds(Modifiers keys) {
        at = at.with(keys);
        pointer.handle(new Input.Hold(keys));
        return this;
    }

    FakeHand releases() {
        pointer.handle(new Input.Release(at));
        return this;
    }

    FakeHand escapes() {
        pointer.handle(new Input.Cancel());
        return this;
    }

    /** The cell, header (without row) or title (without column) of subjects. */
    Bounds field(String row, String column) {
        Layout layout = new Layout(drawing());
        List<Cell> cells = row == null ? layout.headers() : column == null ? layout.titles() : layout.cells(row);
        return cells.stream().filter(cell -> Objects.equals(row, cell.lane()) && Objects.equals(column, cell.stage()))
                .findFirst().map(Cell::area).orElseThrow();
    }

    Field gauge(String row, String column) {
        return drawing().fields().stream().filter(field -> Objects.equals(row, field.row())
                && Objects.equals(column, field.column())).findFirst().orElseThrow();
    }

    /** Where a card, touchpoint or step stands. */
    Bounds thing(String subject, String row, String column) {
        return new Layout(drawing()).inside(field(row, column)).get(subject);
    }

    /** What is said beside the pointer. */
    Saying said() {
        return pointer.marks().stream().filter(Mark.Words.class::isInstance).map(mark -> ((Mark.Words) mark).saying())
                .findFirst().orElse(null);
    }

    Pointer pointer() {
        return pointer;
    }

    History history() {
        return history;
    }

    List<String> steps() {
        return history.steps().stream().map(step -> step.name().key()).toList();
    }

    List<String> opened() {
        return opened;
    }

    /** What was asked for in a card of its own. */
    List<String> asked() {
        return asked;
    }

    /** Presses and lets go on the chip of a companion at a stage. */
    FakeHand clicksChip(String companion, String stage) {
        Chip chip = chips.of(journey, drawing(), selection.lead()).stream().filter(each ->
                each.tie().companion().value().equals(companion) && each.tie().stage().value().equals(stage))
                .findFirst().orElseThrow(() -> new AssertionError("no chip of " + companion + " at " + stage));
        return pressesAt(chip.area().centreX(), chip.area().centreY()).releases();
    }

    int drawn() {
        return drawn;
    }

    List<String> selected() {
        return selection.ids().stream().map(Id::value).toList();
    }

    Object whole() {
        return Whole.of(journey);
    }

    <E extends Element> E get(String id, Class<E> type) {
        return journey.get(new Id(id), type);
    }

    /** Takes everything back and does it again; the journey is as it was before and then as it is now. */
    void undoesAndRedoesAll(Object before) {
        Object after = whole();
        int steps = history.done();
        for (int i = 0; i < steps; i++) {
            history.undo();
        }
        assertThat(whole()).isEqualTo(before);
        for (int i = 0; i < steps; i++) {
            history.redo();
        }
        assertThat(whole()).isEqualTo(after);
    }

    @Override
    public Journey journey() {
        return journey;
    }

    @Override
    public Drawing drawing() {
        if (drawing == null) {
            drawing = pictures.draw(project.cover(), journey, new PictureRequest(kind, density, Theme.Name.LIGHT,
                    Language.EN, kind == PictureKind.MAP ? 0 : PictureRequest.SLIDE, null,
                    Focus.WHOLE));
            drawn++;
        }
        return drawing;
    }

    @Override
    public FreshIds ids() {
        return ids;
    }

    /** Has keys and new points write another curve. */
    FakeHand writes(Curve other) {
        curve = other;
        return this;
    }

    @Override
    public Curve curve() {
        return curve;
    }

    @Override
    public Selection selection() {
        return selection;
    }

    @Override
    public void select(Selection other) {
        selection = other;
    }

    @Override
    public void click(String subject) {
        selection = subject == null || !Id.allowed(subject) || journey.get(new Id(subject)) == null ? Selection.NONE
                : Selection.of(new Id(subject));
    }

    @Override
    public void open(String subject) {
        opened.add(subject);
    }

    @Override
    public void askWay(Id way) {
        asked.add("way " + way);
    }

    @Override
    public void askDistance(Id companion) {
        asked.add("distance " + companion);
    }

    @Override
    public void perform(StepName name, Change change, Id before, Id after) {
        history.perform(name, journey.scenario().id(), change, before, after);
    }
}
