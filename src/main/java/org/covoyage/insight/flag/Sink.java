package org.covoyage.insight.flag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.covoyage.insight.relation.Ground;
import org.covoyage.journey.Id;

/** Where the parts of a journey put their flags while they are being raised. */
final class Sink {
    /** Importance of a place of which nobody said, a convention. */
    private static final double USUAL = 0.5;

    private final List<Flag> flags = new ArrayList<>();
    private final Map<Id, Double> importance = new HashMap<>();

    Sink(Ground ground) {
        ground.places().stream().filter(place -> !Double.isNaN(place.importance()))
                .forEach(place -> importance.put(place.id(), place.importance() / 10));
    }

    List<Flag> flags() {
        return flags;
    }

    /** How much a place matters, 0 … 1. */
    double importance(Id at) {
        return importance.getOrDefault(at, USUAL);
    }

    /** A flag at a place, as heavy as what it found and as the place. */
    void at(Matter matter, Id at, double size, double... figures) {
        add(matter, List.of(at), size * importance(at), null, null, figures);
    }

    /** A flag at elements of which some may be {@code null}. */
    void at(Matter matter, Stream<Id> where, double weight, double... figures) {
        add(matter, where.filter(Objects::nonNull).toList(), weight, null, null, figures);
    }

    void add(Matter matter, List<Id> where, double weight, Enum<?> detail, String text, double... figures) {
        flags.add(new Flag(matter, where, DoubleStream.of(figures).boxed().toList(), detail, text, weight));
    }
}
