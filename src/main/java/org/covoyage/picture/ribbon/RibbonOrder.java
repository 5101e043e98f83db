package org.covoyage.picture.ribbon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which ribbon lies above which at each stage: at a stage the order is the order of distance; equal distances are
 * ordered to cross least; a ribbon whose companion is absent passes where it crosses fewest. It depends on distances
 * alone and must not know how thick or high anything is drawn.
 */
public final class RibbonOrder {
    private static final int SWEEPS = 6;

    private final int ribbons;
    /** By stage and ribbon: its place from below, and the distance at which it would like to lie. */
    private final int[][] places;
    private final double[][] wishes;

    /**
     * Orders ribbons.
     *
     * @param strands for each stage the strands that pass there, each ribbon at most once; before and after the
     *                stages at which a ribbon only passes by there is one at which it is present
     */
    public RibbonOrder(List<List<Strand>> strands) {
        ribbons = strands.stream().flatMap(List::stream).mapToInt(Strand::ribbon).max().orElse(-1) + 1;
        places = new int[strands.size()][ribbons];
        wishes = new double[strands.size()][ribbons];
        List<List<Strand>> order = ordered(strands, ribbons);
        for (int stage = 0; stage < places.length; stage++) {
            List<Strand> sorted = order.get(stage);
            for (int i = 0; i < sorted.size(); i++) {
                places[stage][sorted.get(i).ribbon()] = i;
                wishes[stage][sorted.get(i).ribbon()] = wish(sorted, i);
            }
        }
    }

    /** One more than the highest ribbon. */
    int ribbons() {
        return ribbons;
    }

    /** The distance at which a ribbon would like to lie at a stage. */
    double wish(int stage, int ribbon) {
        return wishes[stage][ribbon];
    }

    /** The strands of a stage, lowest first. */
    List<Strand> sorted(int stage, List<Strand> strands) {
        return strands.stream().sorted(Comparator.comparingInt(strand -> places[stage][strand.ribbon()])).toList();
    }

    /** The distance at which a strand would like to lie; one that only passes by pushes nobody off a distance. */
    private static double wish(List<Strand> stage, int place) {
        Strand strand = stage.get(place);
        if (strand.present()) {
            return strand.distance();
        }
        double least = stage.subList(0, place).stream().filter(Strand::present).mapToDouble(Strand::distance).max()
                .orElse(0);
        double most = stage.subList(place + 1, stage.size()).stream().filter(Strand::present)
                .mapToDouble(Strand::distance).min().orElse(Math.max(least, strand.distance()));
        return Math.clamp(strand.distance(), least, most);
    }

    /** Those present by distance, and those that only pass by in between where they cross fewest. */
    private static List<List<Strand>> ordered(List<List<Strand>> strands, int ribbons) {
        List<List<Strand>> present = present(strands, ribbons);
        Passing passing = new Passing(present, ribbons);
        List<List<Slot>> slots = new ArrayList<>();
        strands.forEach(_ -> slots.add(new ArrayList<>()));
        for (int ribbon = 0; ribbon < ribbons; ribbon++) {
            pass(ribbon, strands, passing, slots);
        }
        List<List<Strand>> order = new ArrayList<>();
        for (int stage = 0; stage < strands.size(); stage++) {
            List<Strand> merged = new ArrayList<>(present.get(stage));
            slots.get(stage).stream().sorted(Comparator.comparingInt(Slot::below)
                    .thenComparingDouble(slot -> slot.strand().distance())
                    .thenComparingInt(slot -> slot.strand().ribbon())).toList().reversed()
                    .forEach(slot -> merged.add(slot.below(), slot.strand()));
            order.add(List.copyOf(merged));
        }
        return order;
    }

    /** A strand that passes above so many of those present. */
    private record Slot(Strand strand, int below) {
    }

    /** Finds the slots of a ribbon at all stages where it only passes by. */
    private static void pass(int ribbon, List<List<Strand>> strands, Passing passing, List<List<Slot>> slots) {
        for (int stage = 1; stage < strands.size(); stage++) {
            int from = stage;
            List<Strand> gap = new ArrayList<>();
            for (Strand strand = strand(strands, stage, ribbon); strand != null && !strand.present();
                    strand = strand(strands, ++stage, ribbon)) {
                gap.add(strand);
            }
            if (!gap.isEmpty()) {
                int[] below = passing.below(ribbon, gap.stream().mapToDouble(Strand::distance).toArray(), from);
                for (int i = 0; i < below.length; i++) {
                    slots.get(from + i).add(new Slot(gap.get(i), below[i]));
                }
            }
        }
    }

    private static Strand strand(List<List<Strand>> strands, int stage, int ribbon) {
        return stage >= strands.size() ? null
                : strands.get(stage).stream().filter(strand -> strand.ribbon() == ribbon).findFirst().orElse(null);
    }

    /** Sorted by distance; among equal distances by the mean place at the neighbouring stages, swept to and fro. */
    private static List<List<Strand>> present(List<List<Strand>> strands, int ribbons) {
        List<List<Strand>> order = new ArrayList<>();
        strands.forEach(stage -> order.add(stage.stream().filter(Strand::present)
                .sorted(Comparator.comparingDouble(Strand::distance).thenComparingInt(Strand::ribbon)).toList()));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 0; i < order.size(); i++) {
                int stage = sweep % 2 == 0 ? i : order.size() - 1 - i;
                double[] places = places(order, stage, ribbons);
                order.set(stage, order.get(stage).stream().sorted(Comparator.comparingDouble(Strand::distance)
                        .thenComparingDouble(strand -> places[strand.ribbon()])
                        .thenComparingInt(Strand::ribbon)).toList());
            }
        }
        return order;
    }

    /** For each ribbon its mean relative place at the stages beside a stage; in the middle when it is at neither. */
    private static double[] places(List<List<Strand>> order, int stage, int ribbons) {
        double[] sum = new double[ribbons];
        int[] count = new int[ribbons];
        for (int beside : new int[] {stage - 1, stage + 1}) {
            if (beside >= 0 && beside < order.size()) {
                List<Strand> there = order.get(beside);
                for (int i = 0; i < there.size(); i++) {
                    sum[there.get(i).ribbon()] += (i + 0.5) / there.size();
                    count[there.get(i).ribbon()]++;
                }
            }
        }
        double[] places = new double[ribbons];
        Arrays.setAll(places, i -> count[i] == 0 ? 0.5 : sum[i] / count[i]);
        return places;
    }
}
