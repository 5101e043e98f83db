package org.covoyage.insight.relation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.covoyage.journey.Handover;
import org.covoyage.journey.Id;
import org.covoyage.journey.JourneyDesign;
import org.covoyage.journey.Transition;

/**
 * Omnichannel coherence (f): what stays the same from one end of a way to the other, and how touchpoints fit together
 * (Kuehnl, Jozic and Homburg 2019). A mean hides a broken link, so the minimum always stands beside it.
 *
 * @param pairs   ways of which a handover is rated or a repetition known, as listed
 * @param journey mean of the rated pairs, weighted by traffic where traffic is known, plain when no way tells it
 * @param designs touchpoints with a rated design
 * @param design  mean of the designs
 */
public record Coherence(List<Pair> pairs, Average journey, List<Design> designs, Average design) {
    /** Coherence from which a way holds; a convention. */
    public static final double COHERENT = 0.75;
    /** Coherence under which a way is broken; a convention. */
    public static final double BROKEN = 0.5;

    /**
     * A way.
     *
     * @param way     the transition
     * @param from    where it starts
     * @param to      where it leads
     * @param rated   what was rated: 1 same, 0.5 partly, 0 contradictory
     * @param traffic how many take it, NaN when unknown
     * @param repeat  whether the customer must say everything again, {@code null} when unknown
     */
    public record Pair(Id way, Id from, Id to, List<Double> rated, double traffic, Boolean repeat) {
        /** Keeps the list. */
        public Pair {
            rated = List.copyOf(rated);
        }

        /** Mean of what was rated, 0 … 1; NaN when nothing was. */
        public double coherence() {
            return Average.of(rated, Double::doubleValue).value();
        }
    }

    /**
     * A touchpoint's design.
     *
     * @param at    the touchpoint
     * @param stage its stage
     * @param index mean of the rated cohesion, consistency and fit, divided by 10, 0 … 1
     */
    public record Design(Id at, Id stage, double index) {
    }

    /** Keeps the lists. */
    public Coherence {
        pairs = List.copyOf(pairs);
        designs = List.copyOf(designs);
    }

    /** The coherence of a journey. */
    public static Coherence of(Ground ground) {
        List<Pair> pairs = ground.journey().all(Transition.class).stream()
                .map(way -> new Pair(way.id(), way.from(), way.target(), rated(way.handover()),
                        Figures.of(way.traffic()), way.repeat()))
                .filter(pair -> !pair.rated().isEmpty() || pair.repeat() != null).toList();
        boolean traffic = pairs.stream().anyMatch(pair -> !Double.isNaN(pair.coherence() + pair.traffic()));
        List<Design> designs = ground.touchpoints().stream()
                .map(place -> new Design(place.id(), place.stage(), index(place.touchpoint().design())))
                .filter(design -> !Double.isNaN(design.index())).toList();
        return new Coherence(pairs, traffic ? Average.weighted(pairs, Pair::coherence, Pair::traffic)
                : Average.of(pairs, Pair::coherence), designs, Average.of(designs, Design::index));
    }

    /** The least coherent way, the first of several; {@code null} when none is rated. */
    public Pair minimum() {
        return pairs.stream().filter(pair -> !Double.isNaN(pair.coherence()))
                .min(Comparator.comparingDouble(Pair::coherence)).orElse(null);
    }

    /** Ways on which the customer must say everything again. */
    public List<Pair> repeats() {
        return pairs.stream().filter(pair -> Boolean.TRUE.equals(pair.repeat())).toList();
    }

    private static List<Double> rated(Handover of) {
        return of == null ? List.of() : Stream.of(of.price(), of.stock(), of.offer(), of.identity(), of.data(),
                of.policy()).filter(Objects::nonNull).toList();
    }

    private static double index(JourneyDesign of) {
        return of == null ? Double.NaN : Average.of(Stream.of(of.cohesion(), of.consistency(), of.contextSensitivity())
                .filter(Objects::nonNull).toList(), Double::doubleValue).value() / 10;
    }
}
