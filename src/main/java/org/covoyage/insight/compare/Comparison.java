package org.covoyage.insight.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.covoyage.insight.CompanionInfluence;
import org.covoyage.insight.JourneyInfluence;
import org.covoyage.insight.StageInfluence;
import org.covoyage.insight.relation.Average;
import org.covoyage.insight.relation.EmotionCurve;
import org.covoyage.insight.relation.LoyaltyFigures;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Measure;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Touchpoint;

/**
 * A scenario beside another: what became of stages, touchpoints, companions and key figures, and what that does to what
 * the journey tells. Shares and inclinations are a model's estimates, not measurements.
 *
 * @param before      the first scenario
 * @param after       the second scenario
 * @param stages      the stages of both, in the order of the second
 * @param touchpoints the touchpoints of both, stage after stage
 * @param companions  the companions of both, those with the largest share in the second first
 * @param feelings    the customer's curve in both, place by place
 * @param headlines   the figures of the whole journey, all of {@link Headline}
 * @param measures    the key figures of both
 */
public record Comparison(Side before, Side after, List<OfStage> stages, List<Pair<Touchpoint>> touchpoints,
        List<OfCompanion> companions, List<Feeling> feelings, Map<Headline, Figure> headlines,
        List<OfMeasure> measures) {
    /**
     * A stage in both scenarios.
     *
     * @param pair        the stage
     * @param inclination y, −1 … 1
     * @param socialShare SI, 0 … 1
     */
    public record OfStage(Pair<Stage> pair, Figure inclination, Figure socialShare) {
    }

    /**
     * A companion in both scenarios.
     *
     * @param pair        the companion
     * @param share       J over the journey, 0 … 1
     * @param rank        1 for the largest share; NaN when not ranked
     * @param consequence R, 0 … 2
     * @param distance    mean of d over the stages travelled, weighted by involvement, 0 … 1
     */
    public record OfCompanion(Pair<Companion> pair, Figure share, Figure rank, Figure consequence, Figure distance) {
    }

    /**
     * What the customer felt at a place. A touchpoint that moved to another stage is at two places, each with one side.
     *
     * @param stage the stage, as {@link #stages} has it in the end
     * @param pair  the touchpoint
     * @param value −2 … +2
     */
    public record Feeling(Id stage, Pair<Touchpoint> pair, Figure value) {
    }

    /**
     * A key figure in both scenarios.
     *
     * @param pair  the record
     * @param value in its unit; unknown when the two units differ
     */
    public record OfMeasure(Pair<Measure> pair, Figure value) {
    }

    /** Copies. */
    public Comparison {
        stages = List.copyOf(stages);
        touchpoints = List.copyOf(touchpoints);
        companions = List.copyOf(companions);
        feelings = List.copyOf(feelings);
        headlines = Collections.unmodifiableMap(new EnumMap<>(headlines));
        measures = List.copyOf(measures);
    }

    /**
     * Two scenarios, of one project or of two, as they are now. Cost grows with the square of their touchpoints in one
     * stage at most.
     *
     * @param before what is compared with
     * @param after  what is compared
     */
    public static Comparison of(Journey before, Journey after) {
        Side first = Side.of(before);
        Side second = Side.of(after);
        Changes changes = new Changes(before, after);
        List<OfStage> stages = changes.stages().stream().map(pair -> stage(pair, first, second)).toList();
        return new Comparison(first, second, stages, changes.touchpoints(), companions(changes, first, second),
                feelings(changes, first, second), headlines(first, second), measures(changes, first, second));
    }

    /** A figure of the whole journey. */
    public Figure figure(Headline headline) {
        return headlines.get(headline);
    }

    /** All elements that are compared: stages, touchpoints, companions, key figures. */
    public Stream<Pair<? extends Element>> elements() {
        return Stream.of(stages.stream().map(OfStage::pair), touchpoints.stream(),
                companions.stream().map(OfCompanion::pair), measures.stream().map(OfMeasure::pair)).flatMap(pairs -> pairs);
    }

    /** Whether nothing at all differs: no element, no figure. */
    public boolean isSame() {
        return elements().allMatch(Pair::isSame)
                && Stream.of(headlines.values().stream(), feelings.stream().map(Feeling::value),
                        stages.stream().flatMap(stage -> Stream.of(stage.inclination(), stage.socialShare())),
                        companions.stream().map(OfCompanion::share))
                .flatMap(figures -> figures).allMatch(figure -> !figure.isKnown() || figure.isUnchanged());
    }

    /** The companion whose share of the journey changed most, of those in both; none when no share changed. */
    public Optional<OfCompanion> mover() {
        return companions.stream().filter(companion -> companion.share().isComparable()
                        && !companion.share().isUnchanged())
                .max(Comparator.comparingDouble(companion -> Math.abs(companion.share().difference())));
    }

    private static OfStage stage(Pair<Stage> pair, Side before, Side after) {
        StageInfluence first = stage(before.influence(), pair.before());
        StageInfluence second = stage(after.influence(), pair.after());
        return new OfStage(pair, Figure.of(first == null ? Double.NaN : first.inclination(),
                second == null ? Double.NaN : second.inclination()), Figure.of(
                first == null ? Double.NaN : first.socialShare(), second == null ? Double.NaN : second.socialShare()));
    }

    private static StageInfluence stage(JourneyInfluence influence, Stage stage) {
        return influence == null || stage == null ? null : influence.stages().stream()
                .filter(one -> one.stage().equals(stage.id())).findFirst().orElse(null);
    }

    private static List<OfCompanion> companions(Changes changes, Side before, Side after) {
        List<OfCompanion> all = new ArrayList<>();
        for (Pair<Companion> pair : changes.companions()) {
            CompanionInfluence first = companion(before.influence(), pair.before());
            CompanionInfluence second = companion(after.influence(), pair.after());
            all.add(new OfCompanion(pair,
                    Figure.of(first == null ? Double.NaN : first.share(), second == null ? Double.NaN : second.share()),
                    Figure.of(rank(first), rank(second)),
                    Figure.of(first == null ? Double.NaN : first.consequence(),
                            second == null ? Double.NaN : second.consequence()),
                    Figure.of(first == null ? Double.NaN : first.meanDistance(),
                            second == null ? Double.NaN : second.meanDistance())));
        }
        all.sort(Comparator.<OfCompanion>comparingDouble(one -> known(one.share().after()))
                .thenComparingDouble(one -> known(one.share().before())).reversed());
        return all;
    }

    private static double known(double share) {
        return Double.isNaN(share) ? -1 : share;
    }

    private static double rank(CompanionInfluence of) {
        return of == null || !of.isRanked() ? Double.NaN : of.rank();
    }

    private static CompanionInfluence companion(JourneyInfluence influence, Companion companion) {
        return influence == null || companion == null ? null : influence.companion(companion.id()).orElse(null);
    }

    private static List<Feeling> feelings(Changes changes, Side before, Side after) {
        List<Feeling> feelings = new ArrayList<>();
        for (Pair<Stage> stage : changes.stages()) {
            for (Pair<Touchpoint> pair : changes.touchpoints()) {
                boolean here = pair.after() != null && stage.after() != null
                        && pair.after().stage().equals(stage.after().id());
                boolean was = pair.before() != null && stage.before() != null
                        && pair.before().stage().equals(stage.before().id());
                if (here || was) {
                    Figure value = Figure.of(was ? felt(before, pair.before()) : Double.NaN,
                            here ? felt(after, pair.after()) : Double.NaN);
                    if (value.isKnown()) {
                        feelings.add(new Feeling(stage.id(), pair, value));
                    }
                }
            }
        }
        return feelings;
    }

    private static double felt(Side side, Touchpoint at) {
        return side.relation().emotion().points().stream().filter(point -> point.at().equals(at.id()))
                .mapToDouble(EmotionCurve.Point::value).findFirst().orElse(Double.NaN);
    }

    private static Map<Headline, Figure> headlines(Side before, Side after) {
        Map<Headline, Average> first = before.figures();
        Map<Headline, Average> second = after.figures();
        Map<Headline, Figure> figures = new EnumMap<>(Headline.class);
        for (Headline headline : Headline.values()) {
            Average one = first.get(headline);
            Average other = second.get(headline);
            figures.put(headline, new Figure(one.value(), other.value(), one.n(), other.n()));
        }
        return figures;
    }

    private static List<OfMeasure> measures(Changes changes, Side before, Side after) {
        return changes.measures().stream().map(pair -> {
            boolean alike = !pair.isInBoth() || Objects.equals(pair.before().unit(), pair.after().unit())
                    && pair.before().kind() == pair.after().kind();
            return new OfMeasure(pair, alike ? Figure.of(measure(before, pair.before()), measure(after, pair.after()))
                    : Figure.UNKNOWN);
        }).toList();
    }

    private static double measure(Side side, Measure measure) {
        return measure == null ? Double.NaN : side.relation().loyalty().figures().stream()
                .filter(figure -> figure.id().equals(measure.id())).mapToDouble(LoyaltyFigures.Figure::value)
                .findFirst().orElse(Double.NaN);
    }
}
