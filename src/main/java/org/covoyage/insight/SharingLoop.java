package org.covoyage.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.covoyage.journey.Id;
import org.covoyage.journey.Phase;

/**
 * What sharing does to the next journey (11). After each round a companion's direction at every stage where it travels
 * is (1 − λ) v(0) + λ y, with λ = ρ p i at the sharing stage; the rounds converge, as each is a convex combination.
 * That companions are influenced by the customer in turn is reported of Hamilton et al. (2021) by a summary; ρ and the
 * form of λ are conventions.
 *
 * @param stage  the stage at which is shared: the first of phase sharing, or the last stage where there is none
 * @param rounds round 0 is the journey as it is
 */
public record SharingLoop(Id stage, List<Round> rounds) {
    /** Rounds after the first journey. */
    private static final int ROUNDS = 5;

    /**
     * One round.
     *
     * @param number             0 for the journey as it is
     * @param sharingInclination y at the sharing stage, −1 … 1
     * @param journeyInclination m-weighted mean of y over stages, −1 … 1
     */
    public record Round(int number, double sharingInclination, double journeyInclination) {
    }

    /** Copies the list. */
    public SharingLoop {
        rounds = List.copyOf(rounds);
    }

    /** Five rounds of a circle. */
    public static SharingLoop of(Circle circle) {
        int sharing = sharingStage(circle);
        double[] openness = openness(circle, sharing);
        double[] direction = circle.direction.clone();
        List<Round> rounds = new ArrayList<>();
        for (int k = 0; k <= ROUNDS; k++) {
            double[] inclination = inclinations(circle, direction);
            double mean = 0;
            for (int s = 0; s < inclination.length; s++) {
                mean += circle.importance[s] * inclination[s] / circle.totalImportance;
            }
            rounds.add(new Round(k, inclination[sharing], mean));
            for (int i = 0; i < direction.length; i++) {
                double lambda = openness[circle.companionOf[i]];
                direction[i] = (1 - lambda) * circle.direction[i] + lambda * inclination[sharing];
            }
        }
        return new SharingLoop(circle.stages.get(sharing).id(), rounds);
    }

    private static int sharingStage(Circle circle) {
        for (int s = 0; s < circle.stages.size(); s++) {
            if (circle.stages.get(s).phase() == Phase.SHARING) {
                return s;
            }
        }
        return circle.stages.size() - 1;
    }

    /** λ of each companion; 0 for who is not there when it is shared, or has no distance there. */
    private static double[] openness(Circle circle, int sharing) {
        double[] openness = new double[circle.companions.size()];
        for (int i = 0; i < circle.ties(); i++) {
            if (circle.stageOf[i] == sharing && !Double.isNaN(circle.distance[i])) {
                openness[circle.companionOf[i]] = circle.parameters.sharingPropensity() * circle.involvement[i]
                        * Circle.immediacy(circle.distance[i], circle.parameters.decay());
            }
        }
        return openness;
    }

    private static double[] inclinations(Circle circle, double[] direction) {
        int stages = circle.stages.size();
        double[] pull = new double[stages];
        double[] total = new double[stages];
        Arrays.setAll(pull, s -> circle.kappa[s] * circle.own[s]);
        Arrays.setAll(total, s -> circle.kappa[s]);
        for (int i = 0; i < circle.ties(); i++) {
            if (!Double.isNaN(circle.weight[i])) {
                pull[circle.stageOf[i]] += circle.weight[i] * direction[i];
                total[circle.stageOf[i]] += circle.weight[i];
            }
        }
        Arrays.setAll(pull, s -> pull[s] / total[s]);
        return pull;
    }
}
