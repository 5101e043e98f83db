package org.covoyage.insight.relation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.covoyage.journey.Id;
import org.covoyage.journey.MomentOfTruth;

/**
 * Moments of truth (d), after Normann (1984) and Carlzon (1987), and where to act first. The opportunity score is
 * Ulwick's; its thresholds and the strength are conventions.
 *
 * @param points touchpoints with at least one rating, in the order of travel
 */
public record MomentsOfTruth(List<Point> points) {
    private static final double DECISIVE = 7;

    /** How urgent an opportunity is. */
    public enum Urgency {
        /** 12 or less, or unknown. */
        WAIT,
        /** Over 12. */
        ACT,
        /** Over 15. */
        URGENT
    }

    /**
     * One touchpoint's ratings; NaN where unknown.
     *
     * @param at             the touchpoint
     * @param stage          its stage
     * @param importance     I, 0 … 10
     * @param decisionImpact D, 0 … 10
     * @param performance    P, 0 … 10
     * @param confirmed      what the team says, {@code null} when it has not said
     */
    public record Point(Id at, Id stage, double importance, double decisionImpact, double performance,
            Boolean confirmed) {
        /** I·D/100, 0 … 1. */
        public double strength() {
            return importance * decisionImpact / 100;
        }

        /** I + max(I − P, 0), 0 … 20. */
        public double opportunity() {
            return importance + Math.max(importance - performance, 0);
        }

        /** Whether I and D are both 7 or more. */
        public boolean isCandidate() {
            return importance >= DECISIVE && decisionImpact >= DECISIVE;
        }

        /** Whether I or D is known to be under 7, so that it is no candidate whatever the other may be. */
        public boolean isRuledOut() {
            return importance < DECISIVE || decisionImpact < DECISIVE;
        }

        /** Whether it counts as a moment of truth: the team's word, else the ratings'. */
        public boolean isMomentOfTruth() {
            return confirmed == null ? isCandidate() : confirmed;
        }

        /** How urgent. */
        public Urgency urgency() {
            if (Figures.isOver(opportunity(), 15)) {
                return Urgency.URGENT;
            }
            return Figures.isOver(opportunity(), 12) ? Urgency.ACT : Urgency.WAIT;
        }
    }

    /** Keeps the list. */
    public MomentsOfTruth {
        points = List.copyOf(points);
    }

    /** The moments of a journey. */
    public static MomentsOfTruth of(Ground ground) {
        return new MomentsOfTruth(ground.touchpoints().stream().map(MomentsOfTruth::point).flatMap(Optional::stream)
                .toList());
    }

    /** Points whose opportunity is known, the largest first, then the stronger, then the earlier. */
    public List<Point> opportunities() {
        return points.stream().filter(point -> !Double.isNaN(point.opportunity()))
                // An unknown strength (NaN) comes last: NaN is the largest of all doubles, so is its negative.
                .sorted(Comparator.comparingDouble((Point point) -> -Figures.comparable(point.opportunity()))
                        .thenComparingDouble(point -> -Figures.comparable(point.strength()))).toList();
    }

    /** The moments of truth, in the order of travel. */
    public List<Point> moments() {
        return points.stream().filter(Point::isMomentOfTruth).toList();
    }

    private static Optional<Point> point(Place place) {
        MomentOfTruth of = place.touchpoint().momentOfTruth();
        return of == null ? Optional.empty() : Optional.of(new Point(place.id(), place.stage(),
                Figures.of(of.importance()), Figures.of(of.decisionImpact()), Figures.of(of.performance()),
                of.confirmed()));
    }
}
