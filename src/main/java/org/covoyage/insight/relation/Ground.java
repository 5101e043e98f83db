package org.covoyage.insight.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Series;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Step;
import org.covoyage.journey.Touchpoint;

/**
 * What the parts of the relation stand on: a journey's places in the order of travel and the focal customer's readings
 * at them. Taken once from a journey, it does not follow later changes.
 */
public final class Ground {
    private final Journey journey;
    private final List<Stage> stages;
    private final List<Place> places = new ArrayList<>();
    private final List<Place> touchpoints;
    private final Map<Id, Integer> stagePlace = new HashMap<>();
    private final Map<Scale, Map<Series, Map<Id, Reading>>> readings = new EnumMap<>(Scale.class);

    private Ground(Journey journey) {
        this.journey = journey;
        this.stages = List.copyOf(journey.all(Stage.class));
        Map<Id, List<Place>> of = new LinkedHashMap<>();
        for (Stage stage : stages) {
            stagePlace.put(stage.id(), stagePlace.size());
            of.put(stage.id(), new ArrayList<>(List.of(new Place(stage.id(), stage.id(), null))));
        }
        journey.all(Step.class).forEach(step -> of.get(step.stage()).add(new Place(step.id(), step.stage(), null)));
        journey.all(Touchpoint.class).forEach(at -> of.get(at.stage()).add(new Place(at.id(), at.stage(), at)));
        of.values().forEach(places::addAll);
        touchpoints = places.stream().filter(place -> place.touchpoint() != null).toList();
        Id focal = journey.focalPersona() == null ? null : journey.focalPersona().id();
        for (Reading reading : journey.all(Reading.class)) {
            // Only customers are told apart by persona: staff and belief may be anybody's, as on the map.
            if (reading.persona() == null || reading.series() != Series.CUSTOMER || reading.persona().equals(focal)) {
                // The map draws the first of several readings of one thing; so do the figures.
                readings.computeIfAbsent(reading.scale(), scale -> new EnumMap<>(Series.class))
                        .computeIfAbsent(reading.series(), series -> new HashMap<>())
                        .putIfAbsent(reading.at(), reading);
            }
        }
    }

    /** The ground of a journey as it is now. */
    public static Ground of(Journey journey) {
        return new Ground(journey);
    }

    /** The journey it was taken from. */
    public Journey journey() {
        return journey;
    }

    /** The stages, in the order of travel. */
    public List<Stage> stages() {
        return stages;
    }

    /** Stages, then their steps and touchpoints, stage after stage. */
    public List<Place> places() {
        return Collections.unmodifiableList(places);
    }

    /** The touchpoints, stage after stage. */
    public List<Place> touchpoints() {
        return touchpoints;
    }

    /** How many stages come before one, 0 or more. */
    public int placeOf(Id stage) {
        return stagePlace.get(stage);
    }

    /** What one side felt or said at a place. */
    public Optional<Reading> reading(Scale scale, Series series, Id at) {
        return Optional.ofNullable(readings.getOrDefault(scale, Map.of()).getOrDefault(series, Map.of()).get(at));
    }

    /** A rating 0 … 10 of one side at a place, NaN when there is none. */
    double rating(Series series, Place place) {
        return reading(Scale.RATING, series, place.id()).map(Reading::value).orElse(Double.NaN);
    }

    /** A summary for each stage in which at least one point lies, in the order of travel. */
    <P, S> List<S> byStage(List<P> points, Function<P, Id> stageOf,
            BiFunction<Id, List<P>, S> summary) {
        Map<Id, List<P>> of = new LinkedHashMap<>();
        stages.forEach(stage -> of.put(stage.id(), new ArrayList<>()));
        points.forEach(point -> of.get(stageOf.apply(point)).add(point));
        List<S> result = new ArrayList<>();
        of.forEach((stage, inside) -> {
            if (!inside.isEmpty()) {
                result.add(summary.apply(stage, inside));
            }
        });
        return List.copyOf(result);
    }
}
