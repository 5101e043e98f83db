package org.covoyage.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Criterion;
import org.covoyage.journey.Distance;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Tie;

/**
 * Random draws of the journey's shares (9): every score with normal noise of its grade's σ, held in 0 … 1; involvement
 * likewise, once for each tie, 0 staying 0; an override with its own σ; structurally also γ ~ U(0.5, 2.5),
 * t ~ U(0.24, 0.75) and ω ~ Dirichlet(5, …) over the criteria that count. The draws are shared out in blocks; a draw
 * makes no object and depends on its number only.
 */
final class MonteCarlo {
    private static final int BLOCK = 64;
    /** Most shares kept at once: 320 megabytes. */
    private static final long MOST = 40_000_000;
    private static final long MODEL = 0x5EEDL;

    private final Circle circle;
    private final Draws draws;
    private final long[] keys;
    /** Scores of each companion; {@code null} where none of its ties rests on them. */
    private final Scores[] scores;
    /** Scores that a tie has of its own; {@code null} where it has none. */
    private final Scores[] ownScores;
    private final double[] overrideSigma;
    private final double[] involvementSigma;
    private final double[] strength;
    private final double[] heard;
    private final double[] logVoices;
    private final double[] weights = new double[Scores.CRITERIA];
    private final double[][] shares;
    private final int[] leader;

    MonteCarlo(Circle circle, Draws draws) {
        int companions = circle.companions.size();
        if ((long) companions * draws.count() > MOST) {
            throw new InsightRefused(InsightRefused.Reason.TOO_MANY_DRAWS);
        }
        this.circle = circle;
        this.draws = draws;
        keys = new long[companions];
        scores = new Scores[companions];
        strength = new double[companions];
        involvementSigma = new double[companions];
        ownScores = new Scores[circle.ties()];
        overrideSigma = new double[circle.ties()];
        heard = new double[circle.ties()];
        logVoices = new double[circle.ties()];
        for (int c = 0; c < companions; c++) {
            prepare(c);
        }
        for (Criterion criterion : Criterion.values()) {
            weights[criterion.ordinal()] = circle.parameters.weights().of(criterion);
        }
        shares = new double[companions][draws.count()];
        leader = new int[draws.count()];
    }

    private void prepare(int c) {
        Companion companion = circle.companions.get(c);
        keys[c] = DrawSource.key(companion.id());
        strength[c] = companion.strengthOrDefault();
        involvementSigma[c] = Grade.orAssumed(companion.involvementGrade()).sigma();
        for (int i = circle.first[c]; i < circle.first[c + 1]; i++) {
            Tie tie = circle.ties[i];
            switch (circle.basis[i]) {
                case TIE_OVERRIDE -> overrideSigma[i] = Grade.orAssumed(tie.override().grade()).sigma();
                case TIE_CRITERIA -> ownScores[i] = new Scores(tie.criteria(), null, circle.parameters);
                case COMPANION_OVERRIDE -> overrideSigma[i] = Grade.orAssumed(companion.override().grade()).sigma();
                case CRITERIA -> {
                }
            }
            if (scores[c] == null && (circle.basis[i] == Distance.Basis.TIE_CRITERIA
                    || circle.basis[i] == Distance.Basis.CRITERIA)) {
                scores[c] = new Scores(companion.criteriaOrNone(), companion.groupSize(), circle.parameters);
            }
            heard[i] = Math.pow(circle.voices[i], circle.parameters.numberExponent());
            logVoices[i] = Math.log(circle.voices[i]);
        }
    }

    Uncertainty uncertainty(JourneyInfluence influence) {
        int blocks = (draws.count() + BLOCK - 1) / BLOCK;
        IntStream.range(0, blocks).parallel().forEach(block -> {
            Worker worker = new Worker();
            for (int k = block * BLOCK; k < Math.min(draws.count(), (block + 1) * BLOCK); k++) {
                worker.draw(k);
            }
        });
        double[] ahead = aheadOfNext(influence);
        int[] led = new int[circle.companions.size()];
        Arrays.stream(leader).filter(c -> c >= 0).forEach(c -> led[c]++);
        List<Uncertainty.Spread> spreads = IntStream.range(0, led.length).parallel()
                .mapToObj(c -> spread(c, influence.companions().get(c), led[c], ahead[c])).toList();
        return new Uncertainty(draws, spreads);
    }

    private Uncertainty.Spread spread(int c, CompanionInfluence companion, int led, double ahead) {
        if (!companion.isRanked()) {
            return new Uncertainty.Spread(companion.companion(), Double.NaN, Double.NaN, Double.NaN, Double.NaN,
                    Double.NaN);
        }
        double[] sorted = shares[c];
        Arrays.sort(sorted);
        return new Uncertainty.Spread(companion.companion(), quantile(sorted, 0.05), quantile(sorted, 0.5),
                quantile(sorted, 0.95), (double) led / draws.count(), ahead);
    }

    /** Before the draws are sorted: how often each companion stays ahead of the next in the ranking. */
    private double[] aheadOfNext(JourneyInfluence influence) {
        double[] ahead = new double[circle.companions.size()];
        Arrays.fill(ahead, Double.NaN);
        List<Integer> order = new ArrayList<>(IntStream.range(0, ahead.length)
                .filter(c -> influence.companions().get(c).isRanked()).boxed().toList());
        order.sort(Comparator.comparingInt(c -> influence.companions().get(c).rank()));
        for (int i = 0; i + 1 < order.size(); i++) {
            double[] mine = shares[order.get(i)];
            double[] next = shares[order.get(i + 1)];
            int count = 0;
            for (int k = 0; k < mine.length; k++) {
                count += mine[k] > next[k] ? 1 : 0;
            }
            ahead[order.get(i)] = (double) count / mine.length;
        }
        return ahead;
    }

    /** Linear between the two nearest of the sorted values. */
    private static double quantile(double[] sorted, double part) {
        double place = part * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** One thread's scratch paper. */
    private final class Worker {
        private final DrawSource random = new DrawSource();
        private final double[] omega = weights.clone();
        private final double[] drawn = new double[Scores.CRITERIA];
        private final double[] weight = new double[circle.ties()];
        private final double[] total = new double[circle.stages.size()];
        private double gamma = circle.parameters.decay();
        private double exponent = circle.parameters.numberExponent();

        void draw(int k) {
            if (draws.structural()) {
                model(k);
            }
            Arrays.fill(total, 0);
            for (int c = 0; c < keys.length; c++) {
                companion(k, c);
            }
            for (int s = 0; s < total.length; s++) {
                total[s] = circle.importance[s] / (circle.kappa[s] + total[s]) / circle.totalImportance;
            }
            double most = 0;
            leader[k] = -1;
            for (int c = 0; c < keys.length; c++) {
                double share = 0;
                for (int i = circle.first[c]; i < circle.first[c + 1]; i++) {
                    share += weight[i] * total[circle.stageOf[i]];
                }
                shares[c][k] = share;
                if (share > most) {
                    most = share;
                    leader[k] = c;
                }
            }
        }

        private void model(int k) {
            random.go(draws.seed(), k, MODEL);
            gamma = random.nextDouble(0.5, 2.5);
            exponent = random.nextDouble(0.24, 0.75);
            // Only proportions matter, so the gamma variates need not be divided by their sum.
            for (int j = 0; j < omega.length; j++) {
                omega[j] = weights[j] > 0 ? random.gamma5() : 0;
            }
        }

        private void companion(int k, int c) {
            random.go(draws.seed(), k, keys[c]);
            double general = Double.NaN;
            if (scores[c] != null) {
                for (int j = 0; j < drawn.length; j++) {
                    drawn[j] = Double.isNaN(scores[c].score[j]) ? Double.NaN
                            : random.noisy(scores[c].score[j], scores[c].sigma[j]);
                }
                general = Circle.immediacy(distance(null), gamma);
            }
            double set = Double.NaN;
            for (int i = circle.first[c]; i < circle.first[c + 1]; i++) {
                if (Double.isNaN(circle.distance[i]) || circle.involvement[i] == 0) {
                    weight[i] = 0;
                    continue;
                }
                double immediacy = switch (circle.basis[i]) {
                    case CRITERIA -> general;
                    case TIE_CRITERIA -> Circle.immediacy(distance(ownScores[i]), gamma);
                    case TIE_OVERRIDE ->
                            Circle.immediacy(random.noisy(circle.distance[i], overrideSigma[i]), gamma);
                    case COMPANION_OVERRIDE -> {
                        // One distance for the whole journey, hence one draw.
                        set = Double.isNaN(set)
                                ? Circle.immediacy(random.noisy(circle.distance[i], overrideSigma[i]), gamma) : set;
                        yield set;
                    }
                };
                weight[i] = random.noisy(circle.involvement[i], involvementSigma[c]) * strength[c] * immediacy
                        * (draws.structural() ? Math.exp(exponent * logVoices[i]) : heard[i]);
                total[circle.stageOf[i]] += weight[i];
            }
        }

        /** (2) on the drawn scores, a tie's own in their place. */
        private double distance(Scores ownOfTie) {
            double sum = 0;
            double scored = 0;
            for (int j = 0; j < drawn.length; j++) {
                double x = ownOfTie == null || Double.isNaN(ownOfTie.score[j]) ? drawn[j]
                        : random.noisy(ownOfTie.score[j], ownOfTie.sigma[j]);
                if (!Double.isNaN(x)) {
                    sum += omega[j] * x;
                    scored += omega[j];
                }
            }
            return Math.clamp(sum / scored, 0, 1);
        }
    }
}
