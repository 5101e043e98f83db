package org.covoyage.insight.relation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.covoyage.journey.Id;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Series;

/**
 * The gap between what the company believes and what customers say (b), in points of 10. Bain (2005) asked 362 firms:
 * 80 % believed they gave a superior experience, 8 % of customers agreed. The weighting by importance is a convention.
 *
 * @param points  places where both are known, in the order of travel
 * @param stages  weighted gap per stage that has a point
 * @param journey Σ I (B − P) / Σ I over the places whose importance is known
 */
public record PerceptionGap(List<Point> points, List<OfStage> stages, Average journey) {
    /** What a gap tells. */
    public enum Verdict {
        /** The company believes over 1 point more than customers say. */
        OVER_ESTIMATION,
        /** Within 1 point. */
        IN_LINE,
        /** Customers say over 1 point more than the company believes. */
        HIDDEN_STRENGTH;

        /** The reading of a gap in points of 10. */
        public static Verdict of(double gap) {
            if (Figures.isOver(gap, 1)) {
                return OVER_ESTIMATION;
            }
            return Figures.isOver(-gap, 1) ? HIDDEN_STRENGTH : IN_LINE;
        }
    }

    /**
     * Belief and answer at a place.
     *
     * @param at         the place
     * @param stage      its stage
     * @param believed   B, 0 … 10
     * @param said       P, 0 … 10
     * @param importance I, 0 … 10, NaN when unknown
     * @param n          customers who said so, {@code null} when unknown
     * @param believers  people whose belief it is, {@code null} when unknown
     */
    public record Point(Id at, Id stage, double believed, double said, double importance, Integer n,
            Integer believers) {
        /** B − P, −10 … 10. */
        public double gap() {
            return believed - said;
        }

        /** P / B; NaN when nothing is believed. */
        public double ratio() {
            return believed == 0 ? Double.NaN : said / believed;
        }

        /** What it tells. */
        public Verdict verdict() {
            return Verdict.of(gap());
        }
    }

    /**
     * The weighted gap of a stage.
     *
     * @param stage the stage
     * @param gap   in points of 10
     */
    public record OfStage(Id stage, Average gap) {
    }

    /** Keeps the lists. */
    public PerceptionGap {
        points = List.copyOf(points);
        stages = List.copyOf(stages);
    }

    /** The gaps of a journey. */
    public static PerceptionGap of(Ground ground) {
        List<Point> points = ground.places().stream().map(place -> point(ground, place)).flatMap(Optional::stream)
                .toList();
        return new PerceptionGap(points, ground.byStage(points, Point::stage,
                (stage, inside) -> new OfStage(stage, weighted(inside))), weighted(points));
    }

    /** The points, the largest over-estimation first; ties in the order of travel. */
    public List<Point> ranking() {
        return points.stream().sorted(Comparator.comparingDouble((Point point) -> -Figures.comparable(point.gap()))).toList();
    }

    private static Optional<Point> point(Ground ground, Place place) {
        Optional<Reading> believed = ground.reading(Scale.RATING, Series.BELIEVED, place.id());
        Optional<Reading> said = ground.reading(Scale.RATING, Series.CUSTOMER, place.id());
        return believed.isEmpty() || said.isEmpty() ? Optional.empty()
                : Optional.of(new Point(place.id(), place.stage(), believed.get().value(), said.get().value(),
                        place.importance(), n(said.get()), n(believed.get())));
    }

    private static Integer n(Reading reading) {
        return reading.evidence() == null ? null : reading.evidence().n();
    }

    private static Average weighted(List<Point> points) {
        return Average.weighted(points, Point::gap, Point::importance);
    }
}
