package org.covoyage.insight.relation;

import java.util.List;
import java.util.Optional;
import org.covoyage.journey.Id;
import org.covoyage.journey.Solicitation;

/**
 * Intrusion and empathy (k): how the company comes towards the customer. There is no published threshold: compare stages
 * and scenarios only.
 *
 * @param points  touchpoints of which something is known, in the order of travel
 * @param stages  per stage that has a point
 * @param journey over the journey
 */
public record Intrusion(List<Point> points, List<Load> stages, Load journey) {
    /**
     * A touchpoint; NaN where unknown.
     *
     * @param at           the touchpoint
     * @param stage        its stage
     * @param contacts     started by the company in 30 days, 0 or more
     * @param pressure     contacts·(1 − relevance), 0 or more
     * @param intrusion    (1 − expected)·(share without consent or contract), 0 … 1
     * @param empathy      felt understood, 0 … 10
     */
    public record Point(Id at, Id stage, double contacts, double pressure, double intrusion, double empathy) {
    }

    /**
     * Over a stage or the journey.
     *
     * @param stage     the stage, {@code null} for the journey
     * @param contacts  Σ contacts in 30 days, with the n that are known; NaN when none is
     * @param pressure  Σ contacts·(1 − relevance) in 30 days, with the n that are known; NaN when none is
     * @param intrusion mean intrusion
     * @param empathy   mean empathy, 0 … 10
     */
    public record Load(Id stage, Total contacts, Total pressure, Average intrusion, Average empathy) {
    }

    /** Keeps the lists. */
    public Intrusion {
        points = List.copyOf(points);
        stages = List.copyOf(stages);
    }

    /** The intrusion of a journey. */
    public static Intrusion of(Ground ground) {
        List<Point> points = ground.touchpoints().stream().map(Intrusion::point).flatMap(Optional::stream).toList();
        return new Intrusion(points, ground.byStage(points, Point::stage, Intrusion::load), load(null, points));
    }

    private static Optional<Point> point(Place place) {
        Solicitation of = place.touchpoint().solicitation();
        return of == null ? Optional.empty() : Optional.of(new Point(place.id(), place.stage(),
                Figures.of(of.contacts()), Figures.of(of.contacts()) * (1 - Figures.of(of.relevance())),
                (1 - Figures.of(of.expected())) * Figures.of(of.unconsented()), Figures.of(of.empathy())));
    }

    private static Load load(Id stage, List<Point> points) {
        return new Load(stage, Total.of(points, Point::contacts), Total.of(points, Point::pressure),
                Average.of(points, Point::intrusion), Average.of(points, Point::empathy));
    }
}
