package org.covoyage.picture.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.covoyage.drawing.Bounds;
import org.junit.jupiter.api.Test;

/** Dots keep their distance and their bearing, never touch, and names stand clear of them and of each other. */
class CircleLayoutTest {
    private static final double EXACT = 1e-6;

    /** Stages with so many companions at most, distances and shares as random as they come. */
    private record Random(int[] groups, List<Scene> scenes, double outer) {
        static Random of(long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            int companions = 1 + random.nextInt(seed % 10 == 0 ? 40 : 9);
            int[] groups = IntStream.range(0, companions).map(_ -> random.nextInt(5)).toArray();
            List<Scene> scenes = new ArrayList<>();
            for (int s = 1 + random.nextInt(8); s > 0; s--) {
                List<Presence> present = new ArrayList<>();
                double[] weights = IntStream.range(0, companions).mapToDouble(_ -> Math.pow(random.nextDouble(), 3))
                        .toArray();
                double self = 0.1 + random.nextDouble();
                double sum = self;
                for (int c = 0; c < companions; c++) {
                    if (random.nextInt(3) > 0) {
                        sum += weights[c];
                    }
                }
                for (int c = 0; c < companions; c++) {
                    if (random.nextInt(3) > 0) {
                        double distance = random.nextInt(4) == 0 ? 0 : random.nextInt(6) == 0 ? 1 : random.nextDouble();
                        present.add(new Presence(c, distance, Math.min(1, weights[c] / sum)));
                    }
                }
                scenes.add(new Scene(self / sum, present));
            }
            return new Random(groups, scenes, 24 + random.nextInt(180));
        }

        CircleLayout layout() {
            return new CircleLayout(groups, scenes, outer);
        }
    }

    @Test
    void noDotTouchesAnotherOrTheCustomer() {
        for (long seed = 1; seed <= 400; seed++) {
            Random random = Random.of(seed);
            CircleLayout layout = random.layout();
            for (int s = 0; s < random.scenes().size(); s++) {
                List<Dot> dots = layout.at(s);
                double self = layout.radius(random.scenes().get(s).self());
                assertThat(dots).hasSameSizeAs(random.scenes().get(s).present());
                for (int i = 0; i < dots.size(); i++) {
                    Dot dot = dots.get(i);
                    assertThat(Math.hypot(dot.x(), dot.y()) - dot.radius() - self).as("seed %d", seed).isPositive();
                    for (Dot other : dots.subList(i + 1, dots.size())) {
                        assertThat(dot.gap(other)).as("seed %d", seed).isPositive();
                    }
                }
            }
        }
    }

    @Test
    void aDotLiesAtTheRadiusOfItsDistanceUnlessItIsMarkedAsMoved() {
        int moved = 0;
        int all = 0;
        for (long seed = 1; seed <= 400; seed++) {
            Random random = Random.of(seed);
            CircleLayout layout = random.layout();
            for (int s = 0; s < random.scenes().size(); s++) {
                for (Dot dot : layout.at(s)) {
                    double wanted = layout.rings().radius(dot.presence().distance());
                    double is = Math.hypot(dot.x(), dot.y());
                    assertThat(Math.abs(is - wanted) > EXACT).as("seed %d", seed).isEqualTo(dot.moved());
                    moved += dot.moved() ? 1 : 0;
                    all++;
                }
            }
        }
        assertThat((double) moved / all).isLessThan(0.03);
    }

    @Test
    void areasAreSharesOnOneScaleForAllStages() {
        Random random = Random.of(7);
        CircleLayout layout = random.layout();
        double size = layout.radius(1);
        for (int s = 0; s < random.scenes().size(); s++) {
            for (Dot dot : layout.at(s)) {
                assertThat(dot.radius()).isCloseTo(Math.max(layout.radius(0), size * Math.sqrt(dot.presence().share())),
                        offset(EXACT));
            }
        }
    }

    @Test
    void aCompanionStandsAtTheSameBearingAtEveryStage() {
        List<Presence> present = List.of(new Presence(0, 0, 0.2), new Presence(1, 0.3, 0.1), new Presence(2, 0.8, 0.1));
        CircleLayout layout = new CircleLayout(new int[] {0, 0, 1}, List.of(new Scene(0.6, present),
                new Scene(0.9, List.of(new Presence(1, 0.7, 0.1))), new Scene(0.8, present.subList(0, 2))), 80);
        for (int s = 1; s < 3; s++) {
            for (Dot dot : layout.at(s)) {
                Dot first = layout.at(0).stream().filter(d -> d.presence().who() == dot.presence().who()).findFirst()
                        .orElseThrow();
                assertThat(Math.atan2(dot.y(), dot.x())).isCloseTo(Math.atan2(first.y(), first.x()), offset(EXACT));
            }
        }
    }

    @Test
    void sectorsAreThoseInUseCoverTheCircleAndHoldTheirDots() {
        for (long seed = 1; seed <= 100; seed++) {
            Random random = Random.of(seed);
            CircleLayout layout = random.layout();
            List<Sector> sectors = layout.sectors();
            List<Integer> used = random.scenes().stream().flatMap(scene -> scene.present().stream())
                    .map(p -> random.groups()[p.who()]).distinct().sorted().toList();
            assertThat(sectors.stream().map(Sector::group).toList()).isEqualTo(used);
            assertThat(sectors.stream().mapToDouble(s -> s.to() - s.from()).sum())
                    .isCloseTo(used.isEmpty() ? 0 : 2 * Math.PI, offset(EXACT));
            for (int s = 0; s < random.scenes().size(); s++) {
                for (Dot dot : layout.at(s)) {
                    Sector own = sectors.stream().filter(x -> x.group() == random.groups()[dot.presence().who()])
                            .findFirst().orElseThrow();
                    double angle = Math.atan2(dot.y(), dot.x());
                    while (angle < own.from() - EXACT) {
                        angle += 2 * Math.PI;
                    }
                    assertThat(angle).as("seed %d", seed).isLessThanOrEqualTo(own.to() + EXACT);
                }
            }
        }
    }

    @Test
    void aCustomerAloneIsACircleOfOneDot() {
        CircleLayout layout = new CircleLayout(new int[0], List.of(new Scene(1, List.of())), 80);
        assertThat(layout.at(0)).isEmpty();
        assertThat(layout.sectors()).isEmpty();
        assertThat(layout.radius(1)).isBetween(10.0, 40.0);
        assertThat(layout.reach()).isEqualTo(80);
    }

    @Test
    void namesStandInsideTheAreaOnNoDotAndNotOnOneAnother() {
        int wished = 0;
        int placed = 0;
        for (long seed = 1; seed <= 150; seed++) {
            Random random = Random.of(seed);
            CircleLayout layout = random.layout();
            double half = layout.reach() + 2;
            Bounds area = new Bounds(-half - 60, -half, 2 * half + 120, 2 * half);
            SplittableRandom widths = new SplittableRandom(seed);
            for (int s = 0; s < random.scenes().size(); s++) {
                List<Dot> dots = layout.at(s);
                double self = layout.radius(random.scenes().get(s).self());
                List<Bounds> taken = List.of(new Bounds(-half, -half, 30, 12));
                List<NamePlace> places = new NamePlaces(area, dots, self, taken, List.of(), dots.stream()
                        .map(dot -> new NameWish(dot, List.of(new NameWish.Form(20 + widths.nextInt(60), 11.5, 0),
                                new NameWish.Form(20, 11.5, 60)))).toList()).places();
                wished += dots.size();
                placed += places.size();
                for (int i = 0; i < places.size(); i++) {
                    Bounds box = places.get(i).box();
                    assertThat(area.contains(box, 0.02)).as("seed %d", seed).isTrue();
                    assertThat(dots).as("seed %d", seed).allSatisfy(dot ->
                            assertThat(distance(dot.x(), dot.y(), box)).isGreaterThanOrEqualTo(dot.radius()));
                    assertThat(distance(0, 0, box)).isGreaterThanOrEqualTo(self);
                    assertThat(box.overlaps(taken.getFirst())).isFalse();
                    for (NamePlace other : places.subList(i + 1, places.size())) {
                        assertThat(box.overlaps(other.box())).as("seed %d", seed).isFalse();
                    }
                }
            }
        }
        assertThat((double) placed / wished).isGreaterThan(0.8);
    }

    private static double distance(double x, double y, Bounds box) {
        return Math.hypot(x - Math.clamp(x, box.x(), box.right()), y - Math.clamp(y, box.y(), box.bottom()));
    }
}
