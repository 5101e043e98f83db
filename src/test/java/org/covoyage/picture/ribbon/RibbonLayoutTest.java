package org.covoyage.picture.ribbon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
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
                for (int i = 1; i < lying.size(); i++) {
                    Lying below = lying.get(i - 1);
                    Lying above = lying.get(i);
                    assertThat(above.strand().distance()).isGreaterThanOrEqualTo(below.strand().distance());
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

    private static Strand strand(int ribbon, double distance) {
        return new Strand(ribbon, distance, 6, 8, 0, true);
    }

    private static List<List<Strand>> random(SplittableRandom random) {
        List<List<Strand>> stages = new ArrayList<>();
        for (int stage = 0; stage < 7; stage++) {
            List<Strand> strands = new ArrayList<>();
            for (int ribbon = 0; ribbon < 9; ribbon++) {
                if (random.nextInt(3) > 0) {
                    double thickness = random.nextDouble(0, 40);
                    strands.add(new Strand(ribbon, random.nextInt(11) / 10.0, thickness, Math.max(9, thickness),
                            random.nextInt(4) == 0 ? 11 : 0, true));
                }
            }
            stages.add(strands);
        }
        return stages;
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
