package org.covoyage.picture.ribbon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.covoyage.picture.ribbon.RibbonLayout.Lying;
import org.junit.jupiter.api.Test;

/** The rule of the companions' lane: ordered by distance, apart from one another, moved by the least amount. */
class RibbonLayoutTest {
    private static final double GAP = 2;

    @Test
    void bandsThatDoNotTouchStayWhereTheyWantToBe() {
        assertThat(Settling.centres(new double[] {10, 30, 60}, new double[] {4, 4, 4}, GAP, 0, 100))
                .containsExactly(10, 30, 60);
    }

    @Test
    void bandsThatTouchShareTheMove() {
        assertThat(Settling.centres(new double[] {50, 50}, new double[] {10, 10}, GAP, 0, 100)).containsExactly(44, 56);
    }

    @Test
    void nothingGoesBelowTheLine() {
        assertThat(Settling.centres(new double[] {0, 0, 0}, new double[] {10, 6, 4}, GAP, 1, 100))
                .containsExactly(6, 16, 23);
    }

    @Test
    void noOtherPlacesNearbyMoveTheBandsLess() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 200; round++) {
            int n = 2 + random.nextInt(6);
            double[] wanted = random.doubles(n, 0, 100).sorted().toArray();
            double[] sizes = random.doubles(n, 1, 30).toArray();
            double[] centres = Settling.centres(wanted, sizes, GAP, 0, Double.POSITIVE_INFINITY);
            double moved = moved(wanted, centres);
            for (int other = 0; other < 200; other++) {
                double[] changed = centres.clone();
                for (int i = 0; i < n; i++) {
                    changed[i] += random.nextDouble(-3, 3);
                }
                assertThat(moved(wanted, changed) >= moved - 1e-9 || !fits(changed, sizes)).isTrue();
            }
            assertThat(fits(centres, sizes)).isTrue();
        }
    }

    @Test
    void atEveryStageTheOrderIsTheOrderOfDistanceAndNothingOverlaps() {
        for (long seed = 1; seed <= 300; seed++) {
            RibbonLayout layout = new RibbonLayout(random(new SplittableRandom(seed)), 100, GAP);
            for (int stage = 0; stage < 7; stage++) {
                List<Lying> lying = layout.stage(stage);
                assertThat(lying.stream().filter(each -> each.strand().present())
                        .map(each -> each.strand().distance()).toList()).isSorted();
                for (int i = 1; i < lying.size(); i++) {
                    Lying below = lying.get(i - 1);
                    Lying above = lying.get(i);
                    assertThat(above.centre() - above.strand().extent() / 2).isGreaterThanOrEqualTo(below.centre()
                            + below.strand().extent() / 2 + below.strand().above() + GAP - 1e-9);
                }
            }
        }
    }

    @Test
    void equalDistancesAreOrderedToCrossLess() {
        List<List<Strand>> stages = List.of(
                List.of(strand(0, 0.1), strand(1, 0.2), strand(2, 0.3)),
                List.of(strand(2, 0.5), strand(1, 0.5), strand(0, 0.5)),
                List.of(strand(0, 0.1), strand(1, 0.2), strand(2, 0.3)));
        assertThat(new RibbonLayout(stages, 100, GAP).crossings()).isZero();
    }

    @Test
    void aConnectionOverAbsentStagesCrossesAsFewAsAnyWayWould() {
        int crossed = 0;
        for (long seed = 1; seed <= 300; seed++) {
            List<List<Strand>> strands = random(new SplittableRandom(seed));
            RibbonLayout layout = new RibbonLayout(strands, 100, GAP);
            for (int ribbon = 0; ribbon < 9; ribbon++) {
                int crossings = crossings(layout, ribbon);
                assertThat(crossings).as("seed %d, ribbon %d", seed, ribbon)
                        .isEqualTo(fewest(layout, ribbon));
                crossed += crossings;
            }
        }
        assertThat(crossed).as("ways that cannot be clear of all others").isPositive();
    }

    @Test
    void aConnectionStaysOnItsSideOfSomebodyWhoPassesItsWish() {
        List<List<Strand>> stages = List.of(
                List.of(strand(0, 0.1), strand(1, 0.5)),
                List.of(new Strand(0, 0.1, 0, 8, 0, false), strand(1, 0.02)),
                List.of(strand(0, 0.1), strand(1, 0.5)));
        RibbonLayout layout = new RibbonLayout(stages, 100, GAP);
        assertThat(layout.crossings()).isZero();
        assertThat(layout.at(1, 1).centre()).isEqualTo(layout.at(1, 0).centre() + 8 + GAP);
    }

    /** How many ribbons a ribbon crosses on its way to, over and from the stages at which it is absent. */
    private static int crossings(RibbonLayout layout, int ribbon) {
        int crossings = 0;
        for (int stage = 1; stage < 7; stage++) {
            Lying here = layout.at(stage - 1, ribbon);
            Lying there = layout.at(stage, ribbon);
            if (here != null && there != null && !(here.strand().present() && there.strand().present())) {
                crossings += crossings(layout, stage, here.centre(), there.centre(), ribbon);
            }
        }
        return crossings;
    }

    private static int crossings(RibbonLayout layout, int stage, double from, double to, int ribbon) {
        int crossings = 0;
        for (Lying other : layout.stage(stage)) {
            Lying before = layout.at(stage - 1, other.strand().ribbon());
            crossings += other.strand().ribbon() != ribbon && other.strand().present() && before != null
                    && before.strand().present() && before.centre() < from != other.centre() < to ? 1 : 0;
        }
        return crossings;
    }

    /** The fewest crossings of all ways past the others, by trying all of them. */
    private static int fewest(RibbonLayout layout, int ribbon) {
        int sum = 0;
        for (int stage = 1; stage < 7; stage++) {
            Lying here = layout.at(stage, ribbon);
            if (here != null && !here.strand().present() && layout.at(stage - 1, ribbon).strand().present()) {
                sum += fewest(layout, ribbon, stage, layout.at(stage - 1, ribbon).centre());
            }
        }
        return sum;
    }

    private static int fewest(RibbonLayout layout, int ribbon, int stage, double from) {
        Lying here = layout.at(stage, ribbon);
        if (here.strand().present()) {
            return crossings(layout, stage, from, here.centre(), ribbon);
        }
        int least = Integer.MAX_VALUE;
        List<Double> between = new ArrayList<>(List.of(-1.0));
        layout.stage(stage).forEach(lying -> between.add(lying.centre() + 1e-6));
        for (double to : between) {
            least = Math.min(least, crossings(layout, stage, from, to, ribbon)
                    + fewest(layout, ribbon, stage + 1, to));
        }
        return least;
    }

    private static Strand strand(int ribbon, double distance) {
        return new Strand(ribbon, distance, 6, 8, 0, true);
    }

    private static List<List<Strand>> random(SplittableRandom random) {
        List<List<Strand>> stages = new ArrayList<>();
        for (int stage = 0; stage < 7; stage++) {
            List<Strand> strands = new ArrayList<>();
            for (int ribbon = 0; ribbon < 9; ribbon++) {
                boolean before = stage > 0 && stages.get(stage - 1).stream().anyMatch(here(ribbon));
                if (stage < 6 && before && random.nextInt(3) == 0) {
                    strands.add(new Strand(ribbon, random.nextInt(11) / 10.0, 0, 9, 0, false));
                } else if (before || random.nextInt(3) > 0) {
                    double thickness = random.nextDouble(0, 40);
                    strands.add(new Strand(ribbon, random.nextInt(11) / 10.0, thickness, Math.max(9, thickness),
                            random.nextInt(4) == 0 ? 11 : 0, true));
                }
            }
            stages.add(strands);
        }
        return stages;
    }

    private static Predicate<Strand> here(int ribbon) {
        return strand -> strand.ribbon() == ribbon;
    }

    private static double moved(double[] wanted, double[] centres) {
        double sum = 0;
        for (int i = 0; i < wanted.length; i++) {
            sum += (centres[i] - wanted[i]) * (centres[i] - wanted[i]);
        }
        return sum;
    }

    private static boolean fits(double[] centres, double[] sizes) {
        boolean fits = centres[0] >= sizes[0] / 2 - 1e-9;
        for (int i = 1; i < centres.length; i++) {
            fits &= centres[i] - centres[i - 1] >= (sizes[i] + sizes[i - 1]) / 2 + GAP - 1e-9;
        }
        return fits;
    }
}
