package org.covoyage.edit.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.Feelings;
import org.covoyage.edit.change.FreshIds;
import org.covoyage.journey.Card;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Density;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Measure;
import org.covoyage.journey.Reading;
import org.covoyage.journey.SavedView;
import org.covoyage.journey.ServiceLine;
import org.covoyage.journey.SocialDistance;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Step;
import org.covoyage.journey.Tie;
import org.covoyage.journey.Touchpoint;
import org.covoyage.picture.Pictures;

/**
 * What of a journey stands where in the grid, as a map in a view and density shows it. A snapshot: after a change of
 * the journey another one is to be made.
 */
public final class Grid {
    private final Journey journey;
    private final List<Lane> lanes;
    private final List<Stage> stages;
    private final Set<Id> personas;
    private final Curve curve;
    private final Map<List<Integer>, List<Item>> found = new HashMap<>();

    /**
     * The grid of a journey as it is now.
     *
     * @param view  a saved view, or {@code null} for everything
     * @param curve whose feelings stand in the lanes of feelings
     */
    public Grid(Journey journey, SavedView view, Density density, Curve curve) {
        this.journey = journey;
        this.curve = curve;
        this.stages = Pictures.stages(journey, view);
        this.personas = view == null ? Set.of() : new HashSet<>(view.personas());
        List<Lane> shown = Pictures.lanes(journey, view, density);
        this.lanes = density == Density.HEADLINE ? shown.stream().filter(this::hasContent).toList() : shown;
    }

    /** A slide leaves out lanes without content. */
    private boolean hasContent(Lane lane) {
        return lane.type().isLine() || lane.type() == LaneType.DATA || stages.stream()
                .anyMatch(stage -> items(lane, stage).stream().anyMatch(item -> item.element() != null));
    }

    /** Whose feelings stand in the lanes of feelings. */
    public Curve curve() {
        return curve;
    }

    /** The lanes shown. */
    public List<Lane> lanes() {
        return lanes;
    }

    /** The stages shown. */
    public List<Stage> stages() {
        return stages;
    }

    /** The lane of a row; {@code null} for the headers and where there is no lane. */
    public Lane lane(int row) {
        return row >= 0 && row < lanes.size() ? lanes.get(row) : null;
    }

    /** The stage of a column; {@code null} for the titles and where there is no stage. */
    public Stage stage(int column) {
        return column >= 0 && column < stages.size() ? stages.get(column) : null;
    }

    /** The items of a cell in their order; none outside the cells. */
    public List<Item> items(int row, int column) {
        Lane lane = lane(row);
        Stage stage = stage(column);
        return lane == null || stage == null ? List.of()
                : found.computeIfAbsent(List.of(row, column), _ -> items(lane, stage));
    }

    /** The item under a cursor, or {@code null}. */
    public Item item(Cursor cursor) {
        List<Item> items = items(cursor.row(), cursor.column());
        return cursor.item() >= 0 && cursor.item() < items.size() ? items.get(cursor.item()) : null;
    }

    /** The element selected when the cursor stands somewhere; {@code null} where there is none. */
    public Id element(Cursor cursor) {
        Element header = cursor.isHeader() ? stage(cursor.column()) : cursor.isTitle() ? lane(cursor.row()) : null;
        Item item = item(cursor);
        return header != null ? header.id() : item != null ? item.element() : null;
    }

    /** Where an element stands, when it is shown. A companion stands where it first joins. */
    public Optional<Cursor> find(Id id) {
        return switch (journey.get(id)) {
            case Stage _ -> column(id).map(column -> Cursor.at(Cursor.HEADER, column));
            case Lane _ -> row(id).map(row -> Cursor.at(row, Cursor.TITLES));
            case Card card -> column(card.stage()).flatMap(column -> find(id, column, lane -> lane.id().equals(card.lane())));
            case Touchpoint touchpoint -> find(id, touchpoint.stage(), LaneType.TOUCHPOINTS);
            case Step step -> find(id, step.stage(), LaneType.STEPS);
            case Measure measure -> find(id, measure.stage(), LaneType.MEASURES);
            case Tie tie -> find(id, tie.stage(), LaneType.COMPANIONS);
            case Reading reading -> find(id, switch (journey.get(reading.at())) {
                case Touchpoint touchpoint -> touchpoint.stage();
                case Step step -> step.stage();
                default -> reading.at();
            }, LaneType.EMOTION);
            case Companion _ -> IntStream.range(0, stages.size()).boxed().flatMap(column -> find(id, column,
                    lane -> lane.type() == LaneType.COMPANIONS).stream()).findFirst();
            case null, default -> Optional.empty();
        };
    }

    private Optional<Cursor> find(Id id, Id stage, LaneType type) {
        return column(stage).flatMap(column -> find(id, column, lane -> lane.type() == type));
    }

    private Optional<Cursor> find(Id id, int column, Predicate<Lane> wanted) {
        return IntStream.range(0, lanes.size()).filter(row -> wanted.test(lanes.get(row))).boxed()
                .flatMap(row -> find(id, Cursor.at(row, column)).stream()).findFirst();
    }

    private Optional<Integer> column(Id stage) {
        return IntStream.range(0, stages.size()).filter(i -> stages.get(i).id().equals(stage)).boxed().findFirst();
    }

    private Optional<Integer> row(Id lane) {
        return IntStream.range(0, lanes.size()).filter(i -> lanes.get(i).id().equals(lane)).boxed().findFirst();
    }

    /** Where an element stands; near a cursor, when it stands there too, as some stand in several cells. */
    Optional<Cursor> findNear(Id id, Cursor near) {
        return find(id, near).or(() -> find(id));
    }

    /** The place of an element in the cell of a cursor. */
    private Optional<Cursor> find(Id id, Cursor cell) {
        List<Item> items = items(cell.row(), cell.column());
        return IntStream.range(0, items.size()).filter(i -> id.equals(items.get(i).element())
                || id.equals(items.get(i).about())).mapToObj(cell::item).findFirst();
    }

    private List<Item> items(Lane lane, Stage stage) {
        return switch (lane.type()) {
            case COMPANIONS -> companions(stage);
            case TOUCHPOINTS -> inOrder(Kind.TOUCHPOINT, of(stage, Touchpoint.class, Touchpoint::stage))
                    .map(each -> new Item(each.id(), each.id(), each.name())).toList();
            case STEPS -> inOrder(Kind.STEP, of(stage, Step.class, Step::stage))
                    .map(each -> new Item(each.id(), each.id(), each.name())).toList();
            case EMOTION -> feelings(stage);
            case MEASURES -> Stream.concat(inOrder(Kind.MEASURE, of(stage, Measure.class, Measure::stage))
                    .map(each -> new Item(each.id(), each.id(), Figure.of(each).written())), cards(lane, stage)).toList();
            case DATA, INTERACTION_LINE, VISIBILITY_LINE, INTERNAL_LINE -> List.of();
            case IMAGES, ACTIONS, EVIDENCE, THOUGHTS, PAINS, OPPORTUNITIES, FRONT_STAGE, BACK_STAGE, SUPPORT, CUSTOM ->
                    cards(lane, stage).toList();
        };
    }

    private Stream<Item> cards(Lane lane, Stage stage) {
        return inOrder(Kind.CARD, of(stage, Card.class, Card::stage).filter(card -> card.lane().equals(lane.id()))
                .filter(card -> personas.isEmpty() || card.persona() == null || personas.contains(card.persona())))
                .map(card -> new Item(card.id(), card.id(), card.text()));
    }

    /** The elements of a stage, in no order. */
    private <E extends Element> Stream<E> of(Stage stage, Class<E> type, Function<E, Id> home) {
        return journey.neededBy(stage.id()).stream().map(id -> journey.get(id, type))
                .filter(each -> each != null && stage.id().equals(home.apply(each)));
    }

    /** Few elements in the order of their kind. */
    private <E extends Element> Stream<E> inOrder(Kind kind, Stream<E> few) {
        return few.sorted(journey.inOrder(kind));
    }

    /** Who travels along here, the most distant first, as ribbons lie on the map; of unknown distance at the top. */
    private List<Item> companions(Stage stage) {
        return inOrder(Kind.TIE, of(stage, Tie.class, Tie::stage)).filter(tie -> tie.involvement() > 0)
                .sorted(Comparator.comparingDouble(this::distance).reversed())
                .map(tie -> new Item(tie.id(), tie.companion(), journey.get(tie.companion(), Companion.class).name()))
                .toList();
    }

    /** The social distance of a tie; NaN when unknown. */
    double distance(Tie tie) {
        return SocialDistance.of(journey.scenario().parametersOrDefault(),
                journey.get(tie.companion(), Companion.class), tie).value();
    }

    /** The places of a curve in a stage: touchpoints in sight, steps where something was read, the stage as a whole. */
    private List<Item> feelings(Stage stage) {
        Feelings feelings = new Feelings(new Draft(journey, new FreshIds(List.of())));
        List<Item> places = new ArrayList<>();
        inOrder(Kind.TOUCHPOINT, of(stage, Touchpoint.class, Touchpoint::stage))
                .filter(each -> each.line() == null || each.line() == ServiceLine.FRONT)
                .forEach(each -> places.add(feeling(feelings, each.id())));
        inOrder(Kind.STEP, of(stage, Step.class, Step::stage)).map(each -> feeling(feelings, each.id()))
                .filter(item -> item.element() != null).forEach(places::add);
        Item whole = feeling(feelings, stage.id());
        if (whole.element() != null || places.isEmpty()) {
            places.add(whole);
        }
        return places;
    }

    private Item feeling(Feelings feelings, Id place) {
        Reading reading = feelings.find(place, curve.series(), curve.persona()).orElse(null);
        return new Item(reading == null ? null : reading.id(), place,
                reading == null ? "" : Numbers.written(reading.value()));
    }

    /** Whether something can be written in the cells of a lane. */
    static boolean isWritable(LaneType type) {
        return !type.isLine() && type != LaneType.DATA;
    }
}
