package org.covoyage.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.insight.Circle;
import org.covoyage.insight.Draws;
import org.covoyage.insight.JourneyInfluence;
import org.covoyage.insight.NetworkInfluence;
import org.covoyage.insight.Uncertainty;
import org.covoyage.journey.Journey;
import org.covoyage.testing.RandomJourney;

/**
 * Insights: the snapshot of a journey, its point values, the network, and the random draws, warm; prints medians and
 * best times of the wall clock, as the draws use every processor.
 */
public final class InsightsBench {
    private static final int ROUNDS = 15;
    private static final int WARM_UP = 30;

    private InsightsBench() {
    }

    /** Runs the bench. */
    public static void main(String[] args) {
        Opened.Usable house = (Opened.Usable) new ProjectReader()
                .open(Path.of("samples/en/house-twenty-stages.covoyage"));
        System.out.println("milliseconds, median (best) of " + ROUNDS);
        measure("house, 30 companions x 20 stages", house.project().scenarios().getFirst(), 2000);
        measure("random, 100 x 20", random(100, 20), 2000);
        measure("random, 300 x 40", random(300, 40), 2000);
        measure("random, 1,000 x 60", random(1000, 60), 2000);
        System.out.println("draws of the house: " + growth(house.project().scenarios().getFirst()));
    }

    private static Journey random(int companions, int stages) {
        return RandomJourney.seed(42).stages(stages).companions(companions).cards(0).touchpoints(9).fullness(0.9)
                .build();
    }

    private static void measure(String name, Journey journey, int draws) {
        Circle circle = Circle.of(journey);
        JourneyInfluence influence = JourneyInfluence.of(circle);
        System.out.println(name);
        line("snapshot", () -> Circle.of(journey));
        line("point insights", () -> JourneyInfluence.of(circle));
        line("both", () -> JourneyInfluence.of(Circle.of(journey)));
        if (circle.companions().size() <= 100) {
            line("network", () -> NetworkInfluence.of(circle));
        }
        line(draws + " draws, scores", () -> Uncertainty.of(circle, influence, new Draws(draws, 1, false)));
        line(draws + " draws, structural", () -> Uncertainty.of(circle, influence, new Draws(draws, 1, true)));
    }

    private static String growth(Journey journey) {
        Circle circle = Circle.of(journey);
        JourneyInfluence influence = JourneyInfluence.of(circle);
        StringBuilder line = new StringBuilder();
        for (int draws : new int[] {500, 1000, 2000, 4000, 8000}) {
            double[] times = times(() -> Uncertainty.of(circle, influence, new Draws(draws, 1, false)));
            line.append(String.format(Locale.ROOT, "  %d: %.1f", draws, times[times.length / 2]));
        }
        return line.toString();
    }

    private static void line(String what, Runnable work) {
        double[] times = times(work);
        System.out.println(String.format(Locale.ROOT, "  %-24s %9.3f (%.3f)", what, times[times.length / 2], times[0]));
    }

    private static double[] times(Runnable work) {
        double[] times = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            long start = System.nanoTime();
            work.run();
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return times;
    }
}
