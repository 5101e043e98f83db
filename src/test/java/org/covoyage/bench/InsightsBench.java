package org.covoyage.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.insight.Circle;
import org.covoyage.insight.Draws;
import org.covoyage.insight.JourneyInfluence;
import org.covoyage.insight.NetworkInfluence;
import org.covoyage.insight.Uncertainty;
import org.covoyage.journey.Companion;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.Criteria;
import org.covoyage.journey.Element;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Scenario;
import org.covoyage.journey.Score;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;
import org.covoyage.journey.TieScore;
import org.covoyage.testing.RandomJourney;

/**
 * Insights: the snapshot of a journey, its point values, the network, and the random draws, warm; prints medians and
 * best times of the wall clock, as the draws use every processor.
 */
public final class InsightsBench {
    private static final int ROUNDS = 15;
    private static final int WARM_UP = 30;
    /** Slow work is measured less often. */
    private static final double BUDGET = 10_000;

    private InsightsBench() {
    }

    /** Runs the bench; with an argument only the house and the large journey without draws. */
    public static void main(String[] args) {
        Opened.Usable house = (Opened.Usable) new ProjectReader()
                .open(Path.of("samples/en/house-twenty-stages.covoyage"));
        System.out.println("milliseconds, median (best) of up to " + ROUNDS);
        measure("house, 30 companions x 20 stages", house.project().scenarios().getFirst(), 2000);
        if (args.length > 0) {
            measure("1,000 x 60, all ties there", dense(1000, 60), 0);
            return;
        }
        measure("random, 100 x 20", random(100, 20), 2000);
        measure("random, 300 x 40", random(300, 40), 2000);
        measure("random, 1,000 x 60, every tie with criteria of its own", random(1000, 60), 2000);
        measure("1,000 x 60, all ties there", dense(1000, 60), 2000);
        System.out.println("draws of the house: " + growth(house.project().scenarios().getFirst()));
    }

    private static Journey random(int companions, int stages) {
        return RandomJourney.seed(42).stages(stages).companions(companions).cards(0).touchpoints(9).fullness(0.9)
                .build();
    }

    /** Everybody at every stage, as an ordinary map has it: criteria for the companion, none for its ties. */
    private static Journey dense(int companions, int stages) {
        List<Element> elements = new ArrayList<>(List.of(new Scenario(new Id("now"), "Now", null, null, null, null)));
        for (int s = 0; s < stages; s++) {
            elements.add(new Stage(new Id("s" + s), "S", null, null, null, 1.0, 0.1, 1.0, null, null, null, null));
        }
        for (int c = 0; c < companions; c++) {
            Score score = Score.of(c % 5 / 4.0, Grade.B);
            elements.add(new Companion(new Id("c" + c), "C", null, CompanionKind.PERSON, null, 1.0 + c % 40, 1.0,
                    new Criteria(score, score, score, TieScore.closeness(1 + c % 7, Grade.B), null, null, null),
                    Grade.B, null, null, null, null, null, false, null, null));
            for (int s = 0; s < stages; s++) {
                elements.add(new Tie(new Id("t" + c + "-" + s), new Id("c" + c), new Id("s" + s), s % 4 / 4.0 + 0.25,
                        (c + s) % 9 / 4.0 - 1, 1.0 + s % 3, null, null, null, null, null));
            }
        }
        return Journey.of(elements);
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
        if (draws == 0) {
            return;
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
        double first = milliseconds(work);
        int warmUp = (int) Math.clamp(BUDGET / 2 / first, 2, WARM_UP);
        for (int i = 0; i < warmUp; i++) {
            work.run();
        }
        double[] times = new double[(int) Math.clamp(BUDGET / first, 3, ROUNDS)];
        Arrays.setAll(times, _ -> milliseconds(work));
        Arrays.sort(times);
        return times;
    }

    private static double milliseconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
