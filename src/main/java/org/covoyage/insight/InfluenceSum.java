package org.covoyage.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.covoyage.journey.Companion;
import org.covoyage.journey.SocialDistance;

/** Formulas (5) to (8) and the closed form of (9), once over all ties. Knows one circle. */
final class InfluenceSum {
    /** Shares nearer than this are a tie, so that the last bit of a sum decides no rank. */
    private static final double SAME = 1e-12;

    private final Circle circle;
    private final Deviations deviations;
    private final double[] totalWeight;
    private final double[] pull;
    private final double[] squares;
    private final double[] spread;
    private final double[] variances;
    private final double[] share;
    private final double[] consequence;
    private final List<List<TieInfluence>> atStage = new ArrayList<>();

    InfluenceSum(Circle circle) {
        this.circle = circle;
        deviations = new Deviations(circle);
        int stages = circle.stages.size();
        totalWeight = new double[stages];
        pull = new double[stages];
        squares = new double[stages];
        spread = new double[stages];
        variances = new double[stages];
        share = new double[circle.companions.size()];
        consequence = new double[circle.companions.size()];
        sum();
    }

    private void sum() {
        for (int i = 0; i < circle.ties(); i++) {
            double w = circle.weight[i];
            if (!Double.isNaN(w)) {
                int s = circle.stageOf[i];
                totalWeight[s] += w;
                pull[s] += w * circle.direction[i];
                squares[s] += w * w;
                variances[s] += square(deviations.ofWeight(i));
            }
        }
        for (int s = 0; s < totalWeight.length; s++) {
            atStage.add(new ArrayList<>());
        }
        for (int i = 0; i < circle.ties(); i++) {
            TieInfluence tie = tie(i);
            int s = circle.stageOf[i];
            int c = circle.companionOf[i];
            atStage.get(s).add(tie);
            if (!Double.isNaN(tie.weight())) {
                share[c] += circle.importance[s] * tie.share() / circle.totalImportance;
                consequence[c] += circle.importance[s] * Math.abs(tie.inclinationChange()) / circle.totalImportance;
                spread[s] += tie.weight() * square(tie.direction() - pull[s] / totalWeight[s]);
            }
        }
    }

    private TieInfluence tie(int i) {
        int s = circle.stageOf[i];
        double w = circle.weight[i];
        double all = circle.kappa[s] + totalWeight[s];
        double rest = all - w;
        double restInclination = (circle.kappa[s] * circle.own[s] + pull[s] - w * circle.direction[i]) / rest;
        double sdW = deviations.ofWeight(i);
        double othersVariance = Math.max(0, variances[s] - sdW * sdW);
        double sdShare = Math.sqrt(square(rest / (all * all) * sdW) + square(w / (all * all)) * othersVariance);
        return new TieInfluence(circle.companions.get(circle.companionOf[i]).id(), circle.distance[i], circle.basis[i],
                circle.involvement[i], circle.direction[i], circle.voices[i], w, w / all,
                totalWeight[s] > 0 ? w / totalWeight[s] : Double.NaN,
                w / all * (circle.direction[i] - restInclination),
                totalWeight[s] / all - (totalWeight[s] - w) / rest,
                deviations.ofDistance(i), sdW, sdShare);
    }

    JourneyInfluence journey() {
        List<StageInfluence> stages = new ArrayList<>();
        double self = 0;
        double inclination = 0;
        for (int s = 0; s < totalWeight.length; s++) {
            StageInfluence stage = stage(s);
            stages.add(stage);
            self += circle.importance[s] * stage.self() / circle.totalImportance;
            inclination += circle.importance[s] * stage.inclination() / circle.totalImportance;
        }
        double sum = 0;
        double sumOfSquares = 0;
        double known = 0;
        for (int c = 0; c < share.length; c++) {
            sum += share[c];
            sumOfSquares += share[c] * share[c];
            known += share[c] * Evidences.of(circle, c);
        }
        // Means of parts of 1 may pass 1 by their last bit.
        return new JourneyInfluence(Math.min(1, self), Math.min(1, sum), Math.clamp(inclination, -1, 1), Concentration.of(sum, sumOfSquares),
                sum > 0 ? known / sum : Double.NaN, stages, companions());
    }

    private StageInfluence stage(int s) {
        double kappa = circle.kappa[s];
        double total = totalWeight[s];
        boolean heard = total > 0;
        return new StageInfluence(circle.stages.get(s).id(), kappa, circle.own[s], circle.importance[s], total,
                total / (kappa + total), kappa / (kappa + total),
                (kappa * circle.own[s] + pull[s]) / (kappa + total),
                heard ? pull[s] / total : Double.NaN, heard ? Math.sqrt(spread[s] / total) : Double.NaN,
                Concentration.of(total, squares[s]), atStage.get(s));
    }

    private List<CompanionInfluence> companions() {
        int count = share.length;
        double[] mean = IntStream.range(0, count).mapToDouble(this::meanDistance).toArray();
        int[] rank = new int[count];
        List<Integer> order = IntStream.range(0, count).filter(c -> !circle.isExcluded(c)).boxed()
                .sorted(Comparator.<Integer>comparingDouble(c -> -Math.rint(share[c] / SAME))
                        .thenComparingDouble(c -> mean[c])).toList();
        for (int i = 0; i < order.size(); i++) {
            rank[order.get(i)] = i + 1;
        }
        List<CompanionInfluence> all = new ArrayList<>(count);
        for (int c = 0; c < count; c++) {
            Companion companion = circle.companions.get(c);
            var computed = SocialDistance.computed(circle.parameters, companion);
            boolean ranked = rank[c] > 0;
            all.add(new CompanionInfluence(companion.id(), rank[c], circle.general[c].value(),
                    circle.general[c].basis(), computed.value(), computed.coverage(), mean[c],
                    ranked ? share[c] : Double.NaN, ranked ? consequence[c] : Double.NaN, reach(c),
                    Evidences.of(circle, c)));
        }
        return all;
    }

    private double meanDistance(int c) {
        double sum = 0;
        double weight = 0;
        for (int i = circle.first[c]; i < circle.first[c + 1]; i++) {
            if (!Double.isNaN(circle.distance[i])) {
                sum += circle.involvement[i] * circle.distance[i];
                weight += circle.involvement[i];
            }
        }
        return weight > 0 ? sum / weight : circle.general[c].value();
    }

    private int reach(int c) {
        int reach = 0;
        for (int i = circle.first[c]; i < circle.first[c + 1]; i++) {
            reach += circle.involvement[i] > 0 ? 1 : 0;
        }
        return reach;
    }

    private static double square(double value) {
        return value * value;
    }
}
