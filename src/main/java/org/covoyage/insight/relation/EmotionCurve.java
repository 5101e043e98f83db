package org.covoyage.insight.relation;

import java.util.List;
import org.covoyage.journey.Id;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Series;

/**
 * The curve of feeling (e), −2 … +2, of one side over the front-stage touchpoints: what was lived, and what the peak–end
 * heuristic (Fredrickson and Kahneman 1993) says is remembered. A heuristic from short, bounded episodes; journeys of
 * weeks stretch it.
 *
 * @param points touchpoints where the feeling is known, in the order of travel
 * @param mean   experienced mean Σ τv / Σ τ over the points whose minutes are known
 */
public record EmotionCurve(List<Point> points, Average mean) {
    /** Difference between memory and experience that is worth a word: an eighth of the scale; a convention. */
    public static final double NOTEWORTHY = 0.5;
    /** Intensity that stands in where none was given, a convention. */
    private static final double UNKNOWN_INTENSITY = 0.5;

    /**
     * A feeling at a touchpoint; NaN where unknown.
     *
     * @param at        the touchpoint
     * @param stage     its stage
     * @param value     v, −2 … +2
     * @param intensity arousal, 0 … 1
     * @param minutes   τ, 0 or more
     * @param low       lower end of the spread
     * @param high      upper end of the spread
     * @param mixed     a second feeling at the same time
     */
    public record Point(Id at, Id stage, double value, double intensity, double minutes, double low, double high,
            double mixed) {
        /** |v|(0.5 + 0.5·arousal), 0 … 2: how much of a peak it is. */
        public double salience() {
            return Math.abs(value) * (0.5 + 0.5 * (Double.isNaN(intensity) ? UNKNOWN_INTENSITY : intensity));
        }

        /** Whether two feelings of opposite sign live side by side. */
        public boolean isMixed() {
            return value * mixed < 0;
        }
    }

    /** Keeps the list. */
    public EmotionCurve {
        points = List.copyOf(points);
    }

    /** One side's curve in a journey. */
    public static EmotionCurve of(Ground ground, Series series) {
        return of(ground.touchpoints().stream().filter(Place::isFrontStage)
                .flatMap(place -> ground.reading(Scale.EMOTION, series, place.id())
                        .map(reading -> point(place, reading)).stream()).toList());
    }

    /** The curve through some points, in their order. */
    public static EmotionCurve of(List<Point> points) {
        return new EmotionCurve(points, Average.weighted(points, Point::value, Point::minutes));
    }

    /** The most salient point; of several, the more negative, then the later; {@code null} without points. */
    public Point peak() {
        Point peak = null;
        for (Point point : points) {
            double more = peak == null ? 1 : Figures.comparable(point.salience())
                    - Figures.comparable(peak.salience());
            if (more > 0 || more == 0 && point.value() <= peak.value()) {
                peak = point;
            }
        }
        return peak;
    }

    /** The last point; {@code null} without points. */
    public Point end() {
        return points.isEmpty() ? null : points.getLast();
    }

    /** (peak + end)/2, −2 … +2: what is remembered; NaN without points. */
    public double peakEnd() {
        return points.isEmpty() ? Double.NaN : (peak().value() + end().value()) / 2;
    }

    /** Remembered minus experienced; over 0, memory is kinder than the journey was. */
    public double memoryGap() {
        return peakEnd() - mean.value();
    }

    private static Point point(Place place, Reading reading) {
        return new Point(place.id(), place.stage(), reading.value(), Figures.of(reading.intensity()), place.minutes(),
                Figures.of(reading.low()), Figures.of(reading.high()), Figures.of(reading.mixed()));
    }
}
