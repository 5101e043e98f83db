package org.covoyage.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.covoyage.drawing.Dash;
import org.covoyage.insight.Circle;
import org.covoyage.insight.InsightRefused;
import org.covoyage.insight.JourneyInfluence;
import org.covoyage.insight.NetworkInfluence;
import org.covoyage.insight.StageInfluence;
import org.covoyage.insight.TieInfluence;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Stage;

/**
 * What circles show of a journey: who the dots stand for, and what the model says of them at each stage. Made once for
 * a picture; it lays nothing out.
 */
final class CircleData {
    /** At one stage, so many companions are shown one by one; with more, the weakest stand together. */
    private static final int MOST_AT_ONE_STAGE = 12;

    private final Journey journey;
    private final List<Fellow> fellows = new ArrayList<>();
    private final Map<Id, Integer> fellowOf = new HashMap<>();
    private final List<CircleStage> stages = new ArrayList<>();
    private final JourneyInfluence real;
    private final JourneyInfluence now;
    private final Circle circle;

    /**
     * The data of a journey.
     *
     * @param one the stage that is shown alone, or {@code null}
     */
    CircleData(MapData data, Labels labels, Stage one) {
        this.journey = data.journey();
        Set<Id> without = data.request().focus().without();
        Circle all = circle(journey);
        this.circle = all == null || without.isEmpty() ? all : all.without(without);
        this.real = all == null ? null : JourneyInfluence.of(all);
        this.now = circle == all ? real : JourneyInfluence.of(circle);
        List<Stage> shown = one == null ? data.stages() : List.of(one);
        gather(data, labels, one);
        for (Stage stage : shown) {
            stages.add(stage(stage));
        }
    }

    /** What the model sees; {@code null} where it refuses, because no stage has any importance. */
    private static Circle circle(Journey journey) {
        try {
            return Circle.of(journey);
        } catch (InsightRefused refused) {
            return null;
        }
    }

    /** Decides whose dots there are, with the hues of the ribbons. */
    private void gather(MapData data, Labels labels, Stage one) {
        Map<String, Integer> hues = new HashMap<>();
        data.travellers().ribbons().stream().filter(t -> !t.isFolded())
                .forEach(t -> hues.put(t.subject(), t.hue()));
        Set<Id> single = single(data, hues.keySet(), one);
        Set<Id> rest = new HashSet<>();
        for (Companion companion : journey.all(Companion.class)) {
            Id id = companion.id();
            if (single.contains(id)) {
                fellowOf.put(id, fellows.size());
                fellows.add(new Fellow(id.value(), companion.name(), hues.getOrDefault(id.value(), -1),
                        EvidenceMark.dash(Grade.orAssumed(companion.involvementGrade())), companion.kind(), Set.of(id),
                        data.request().focus().without().contains(id), real != null && real.companions().stream()
                                .anyMatch(c -> c.companion().equals(id) && c.isTooLittleScored())));
            } else {
                rest.add(id);
            }
        }
        rest.forEach(id -> fellowOf.put(id, fellows.size()));
        fellows.add(new Fellow(Focus.OTHERS, labels.of("circles.others"), -1, Dash.SOLID, null, rest, false, false));
    }

    /** Who is shown one by one. */
    private Set<Id> single(MapData data, Set<String> ribbons, Stage one) {
        Focus focus = data.request().focus();
        if (focus.everyone()) {
            return new HashSet<>(journey.all(Companion.class).stream().map(Companion::id).toList());
        }
        Set<Id> single = one == null ? ribbons.stream().map(Id::new).collect(Collectors.toCollection(HashSet::new))
                : strongest(one);
        single.addAll(focus.without());
        return single;
    }

    private Set<Id> strongest(Stage one) {
        List<TieInfluence> present = real == null ? List.of() : influence(real, one).companions().stream()
                .filter(CircleData::isPlaced).sorted((a, b) -> Double.compare(b.share(), a.share())).toList();
        return present.stream().limit(present.size() <= MOST_AT_ONE_STAGE ? present.size() : MOST_AT_ONE_STAGE - 1)
                .map(TieInfluence::companion).collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean isPlaced(TieInfluence tie) {
        return tie.involvement() > 0 && !Double.isNaN(tie.distance());
    }

    private static StageInfluence influence(JourneyInfluence journey, Stage stage) {
        return journey.stages().stream().filter(s -> s.stage().equals(stage.id())).findFirst().orElseThrow();
    }

    private CircleStage stage(Stage stage) {
        if (real == null) {
            return new CircleStage(stage, null, null, List.of(), List.of());
        }
        StageInfluence with = influence(real, stage);
        StageInfluence without = influence(now, stage);
        Map<Id, TieInfluence> shares = without.companions().stream().filter(CircleData::isPlaced)
                .collect(Collectors.toMap(TieInfluence::companion, tie -> tie));
        List<List<TieInfluence>> ties = new ArrayList<>();
        fellows.forEach(_ -> ties.add(new ArrayList<>()));
        List<String> unknown = new ArrayList<>();
        for (TieInfluence tie : with.companions()) {
            if (isPlaced(tie)) {
                ties.get(fellowOf.get(tie.companion())).add(tie);
            } else if (tie.involvement() > 0) {
                unknown.add(journey.get(tie.companion(), Companion.class).name());
            }
        }
        List<CircleStage.Place> present = new ArrayList<>();
        for (int i = 0; i < ties.size(); i++) {
            if (!ties.get(i).isEmpty()) {
                present.add(together(i, ties.get(i), shares));
            }
        }
        return new CircleStage(stage, with, without, present, unknown);
    }

    /** Several as one: shares add up, distance and direction are means weighted by share. */
    private static CircleStage.Place together(int fellow, List<TieInfluence> ties, Map<Id, TieInfluence> without) {
        double share = ties.stream().mapToDouble(TieInfluence::share).sum();
        double now = ties.stream().map(tie -> without.get(tie.companion())).filter(Objects::nonNull)
                .mapToDouble(TieInfluence::share).sum();
        List<TieInfluence> shown = ties.stream().map(tie -> without.getOrDefault(tie.companion(), tie)).toList();
        if (share == 0) {
            return new CircleStage.Place(fellow, ties.stream().mapToDouble(TieInfluence::distance).average().orElseThrow(),
                    ties.stream().mapToDouble(TieInfluence::direction).average().orElseThrow(), 0, now, shown);
        }
        return new CircleStage.Place(fellow, ties.stream().mapToDouble(t -> t.share() * t.distance()).sum() / share,
                ties.stream().mapToDouble(t -> t.share() * t.direction()).sum() / share, share, now, shown);
    }

    /** Those who are at a stage at a known distance, one by one, in the order of the journey. */
    List<TieInfluence> placed(CircleStage stage) {
        return stage.real() == null ? List.of() : stage.real().companions().stream().filter(CircleData::isPlaced).toList();
    }

    Journey journey() {
        return journey;
    }

    /** All dots there may be; the last stands for the weaker ones together. */
    List<Fellow> fellows() {
        return fellows;
    }

    Fellow fellow(CircleStage.Place place) {
        return fellows.get(place.fellow());
    }

    /** Whose dot shows a companion or the customer; {@code null} for nobody's, −1 for the customer. */
    Integer fellowOf(Id id) {
        if (fellowOf.containsKey(id)) {
            return fellowOf.get(id);
        }
        Persona focal = journey.focalPersona();
        return focal != null && focal.id().equals(id) ? Integer.valueOf(-1) : null;
    }

    List<CircleStage> stages() {
        return stages;
    }

    /** The model's numbers with everybody; {@code null} where the model refuses. */
    JourneyInfluence real() {
        return real;
    }

    /** The model's numbers without those imagined away; {@code null} where the model refuses. */
    JourneyInfluence now() {
        return now;
    }

    /** Whether companions listen to each other, so that a network has something to say. */
    boolean hasBonds() {
        return circle != null && circle.hasBonds();
    }

    /** What comes from whom when all listen to each other. */
    NetworkInfluence network() {
        return NetworkInfluence.of(circle);
    }

    /** From whom the customer's opinion comes at a stage, in the end; by id of customer and companions. */
    Map<Id, Double> totalShare(Stage stage) {
        return network().stages().stream().filter(s -> s.stage().equals(stage.id())).findFirst()
                .orElseThrow().totalShare();
    }

    /** Those imagined away, in the order of the journey. */
    List<Id> gone() {
        return fellows.stream().filter(Fellow::gone).flatMap(fellow -> fellow.who().stream()).toList();
    }

    /** The customer's id, or {@code null}. */
    String customerId() {
        return journey.focalPersona() == null ? null : journey.focalPersona().id().value();
    }

    /** How the customer is called in short: the first name, where one is told. */
    String customer(Labels labels) {
        Persona focal = journey.focalPersona();
        return focal == null ? labels.of("circles.customer") : FirstName.of(focal.name());
    }
}
