package org.covoyage.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.covoyage.drawing.Dash;
import org.covoyage.insight.relation.Relation;
import org.covoyage.journey.Card;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Density;
import org.covoyage.journey.Evidence;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Measure;
import org.covoyage.journey.Reading;
import org.covoyage.journey.SavedView;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Step;
import org.covoyage.journey.Tie;
import org.covoyage.journey.Touchpoint;

/**
 * What of a journey a map shows, sorted by where it goes. Made once for a drawing and by one thread; it lays nothing out.
 */
public final class MapData {
    private final Cover cover;
    private final Journey journey;
    private final PictureRequest request;
    private final Gallery gallery;
    private final KnownCells knownCells;
    private final List<Stage> stages;
    private final List<Lane> lanes;
    private final Map<Id, Integer> columns = new HashMap<>();
    private final Map<KnownCells.Place, List<Card>> cards;
    private final Map<Id, List<Touchpoint>> touchpoints;
    private final Map<Id, List<Step>> steps;
    private final Map<Id, List<Reading>> readings;
    private final Map<Id, List<Tie>> ties;
    private final Map<Id, List<Measure>> measures;
    private final MapClaims claims;
    /** Made when first asked for: a map tries many layouts, and the model's answer is the same for all. */
    private Travellers travellers;
    private Relation relation;
    private RelationMarks marks;
    private List<String> words;
    private RibbonPlan ribbons;

    MapData(Cover cover, Journey journey, PictureRequest request, Gallery gallery, int from, int to,
            KnownCells knownCells) {
        this.cover = cover;
        this.journey = journey;
        this.request = request;
        this.gallery = gallery;
        this.knownCells = knownCells;
        SavedView view = request.view();
        Set<Id> personas = view == null ? Set.of() : new HashSet<>(view.personas());
        List<Stage> all = Shown.stages(journey, view);
        this.stages = all.subList(Math.min(from, all.size()), Math.min(to, all.size()));
        for (int i = 0; i < stages.size(); i++) {
            columns.put(stages.get(i).id(), i);
        }
        this.lanes = Shown.lanes(journey, request);
        cards = by(journey.all(Card.class).stream().filter(card -> Shown.has(view, card)).toList(), KnownCells.Place::of);
        touchpoints = by(journey.all(Touchpoint.class), Touchpoint::stage);
        steps = by(journey.all(Step.class), Step::stage);
        readings = by(journey.all(Reading.class).stream().filter(reading -> personas.isEmpty()
                || reading.persona() == null || personas.contains(reading.persona())).toList(), Reading::at);
        ties = by(journey.all(Tie.class), Tie::stage);
        measures = by(journey.all(Measure.class), this::stageOf);
        claims = new MapClaims(journey, request.focus().age());
    }

    /** The same with other cards in some cells. */
    private MapData(MapData data, Map<KnownCells.Place, List<Card>> cards) {
        cover = data.cover;
        journey = data.journey;
        request = data.request;
        gallery = data.gallery;
        knownCells = data.knownCells.following();
        stages = data.stages;
        lanes = data.lanes;
        columns.putAll(data.columns);
        this.cards = cards;
        touchpoints = data.touchpoints;
        steps = data.steps;
        readings = data.readings;
        ties = data.ties;
        measures = data.measures;
        claims = data.claims;
    }

    /**
     * The same with the cards that stand in some cells now. Of the rest of the journey it goes on to know what was.
     *
     * @param now    a journey that differs in cards only, and in none that claims something else
     * @param cells  the cells that such cards stood or stand in
     * @param others ids of the cards that differ
     */
    MapData with(Journey now, Set<KnownCells.Place> cells, Set<Id> others) {
        Map<KnownCells.Place, List<Card>> changed = new HashMap<>(cards);
        Set<Id> there = new HashSet<>(others);
        for (KnownCells.Place cell : cells) {
            List<Card> was = changed.remove(cell);
            if (was != null) {
                was.forEach(card -> there.add(card.id()));
            }
        }
        there.stream().map(id -> now.get(id, Card.class))
                .filter(card -> card != null && cells.contains(KnownCells.Place.of(card)) && Shown.has(request.view(), card))
                .sorted(now.inOrder(Kind.CARD))
                .forEach(card -> changed.computeIfAbsent(KnownCells.Place.of(card), _ -> new ArrayList<>()).add(card));
        return new MapData(this, changed);
    }

    private Id stageOf(Measure measure) {
        if (measure.stage() != null) {
            return measure.stage();
        }
        Touchpoint touchpoint = journey.get(measure.touchpoint(), Touchpoint.class);
        return touchpoint == null ? Id.OUTSIDE : touchpoint.stage();
    }

    private static <E, K> Map<K, List<E>> by(List<E> elements, Function<E, K> key) {
        Map<K, List<E>> sorted = new HashMap<>();
        elements.forEach(element -> sorted.computeIfAbsent(key.apply(element), _ -> new ArrayList<>()).add(element));
        return sorted;
    }

    public Cover cover() {
        return cover;
    }

    public Journey journey() {
        return journey;
    }

    public PictureRequest request() {
        return request;
    }

    Gallery gallery() {
        return gallery;
    }

    /** Cells that need not be laid out again. */
    KnownCells knownCells() {
        return knownCells;
    }

    /** How much it shows; only the map has more than one density. */
    Density density() {
        return request.kind() == PictureKind.MAP ? request.density() : Density.HEADLINE;
    }

    boolean isHeadline() {
        return density() == Density.HEADLINE;
    }

    boolean isFull() {
        return density() == Density.FULL;
    }

    public List<Stage> stages() {
        return stages;
    }

    List<Lane> lanes() {
        return lanes;
    }

    /** The column of a stage, −1 when the map does not show it. */
    public int column(Id stage) {
        return columns.getOrDefault(stage, -1);
    }

    List<Card> cards(Lane lane, Stage stage) {
        return cards.getOrDefault(new KnownCells.Place(lane.id(), stage.id()), List.of());
    }

    List<Touchpoint> touchpoints(Stage stage) {
        return touchpoints.getOrDefault(stage.id(), List.of());
    }

    List<Step> steps(Stage stage) {
        return steps.getOrDefault(stage.id(), List.of());
    }

    List<Reading> readings(Id at) {
        return readings.getOrDefault(at, List.of());
    }

    List<Tie> ties(Stage stage) {
        return ties.getOrDefault(stage.id(), List.of());
    }

    List<Measure> measures(Stage stage) {
        return measures.getOrDefault(stage.id(), List.of());
    }

    /** Both sides of the relation, over the whole journey. */
    Relation relation() {
        if (relation == null) {
            relation = Relation.of(journey);
        }
        return relation;
    }

    /** What the relation says at single places. */
    RelationMarks marks() {
        if (marks == null) {
            marks = new RelationMarks(this, new Labels(request.language()));
        }
        return marks;
    }

    /** How well what is claimed of the whole journey is known. */
    MapClaims claims() {
        return claims;
    }

    /** The line that says how well a claim is known. */
    Dash dash(Evidence evidence) {
        return claims.dash(evidence);
    }

    /** The same for what may claim nothing, such as a card that only names a thing: then it is unbroken. */
    Dash dash(Id element, Evidence evidence) {
        return claims.dash(element, evidence);
    }

    /** Whether a claim is old, where old ones are to fade. */
    boolean isOld(Evidence evidence) {
        return claims.isOld(evidence);
    }

    /** The companions as ribbons. */
    Travellers travellers() {
        if (travellers == null) {
            travellers = new Travellers(this, new Labels(request.language()));
        }
        return travellers;
    }

    /** What the companions alone tell: a title, and what stands under it. */
    List<String> words() {
        if (words == null) {
            CompanionsWords told = new CompanionsWords(this, new Labels(request.language()));
            words = List.of(told.title(), told.below());
        }
        return words;
    }

    /** The ribbons at their least height, which is the same at any width. */
    RibbonPlan ribbons(double plot) {
        if (ribbons == null || ribbons.plot() != plot) {
            ribbons = new RibbonPlan(travellers().ribbons(), stages.size(), plot);
        }
        return ribbons;
    }

    /**
     * Whether a ribbon rests at a stage on something old, where old claims are to fade: on how its companion is
     * involved there, or on what makes its distance. Several folded into one are old when all of them are.
     */
    boolean isOld(Traveller traveller, int stage) {
        Traveller.Place place = traveller.places().get(stage);
        if (place == null || traveller.gone()) {
            return false;
        }
        return place.ties().stream().allMatch(at -> claims.isOld(at.companion())
                || ties(stages.get(stage)).stream().anyMatch(tie -> tie.companion().equals(at.companion())
                        && claims.isOld(tie.id())));
    }

    /** Whether there is anything to show in a lane of a type that is shown. */
    boolean shows(LaneType type) {
        return lanes.stream().anyMatch(lane -> lane.type() == type && !isEmpty(lane));
    }

    /** Whether there is anything to show in a lane. */
    boolean isEmpty(Lane lane) {
        return switch (lane.type()) {
            case COMPANIONS -> stages.stream().allMatch(stage -> ties(stage).isEmpty());
            case TOUCHPOINTS -> stages.stream().allMatch(stage -> touchpoints(stage).isEmpty());
            case STEPS -> stages.stream().allMatch(stage -> steps(stage).isEmpty());
            case EMOTION -> journey.ids(Kind.READING).isEmpty();
            case MEASURES -> stages.stream().allMatch(s -> measures(s).isEmpty() && cards(lane, s).isEmpty());
            case DATA -> stages.stream().allMatch(s -> touchpoints(s).stream().noneMatch(Touchpoint::usesData));
            case INTERACTION_LINE, VISIBILITY_LINE, INTERNAL_LINE -> false;
            default -> stages.stream().allMatch(stage -> cards(lane, stage).isEmpty());
        };
    }
}
