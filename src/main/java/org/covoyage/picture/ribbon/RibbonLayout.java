package org.covoyage.picture.ribbon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Where each ribbon lies at each stage. At a stage the order is the order of distance; equal distances are ordered
 * to cross least; a band pushed off its true distance moves by the least amount. A ribbon whose companion is absent
 * passes where it crosses fewest.
 */
public final class RibbonLayout {
    private static final int SWEEPS = 6;

    /**
     * A strand where it lies.
     *
     * @param strand the strand
     * @param centre height of its middle above the customer's line, in points
     */
    public record Lying(Strand strand, double centre) {
    }

    private final List<List<Lying>> stages = new ArrayList<>();

    /**
     * Lays out ribbons.
     *
     * @param strands for each stage the strands that pass there, each ribbon at most once; before and after the
     *                stages at which a ribbon only passes by there is one at which it is present
     * @param height  height that stands for distance 1, in points
     * @param gap     least space between strands, in points
     */
    public RibbonLayout(List<List<Strand>> strands, double height, double gap) {
        for (List<Strand> stage : ordered(strands)) {
            double[] wanted = new double[stage.size()];
            double[] sizes = new double[stage.size()];
            for (int i = 0; i < stage.size(); i++) {
                Strand strand = stage.get(i);
                sizes[i] = strand.extent() + strand.above();
                wanted[i] = wish(stage, i) * height + strand.above() / 2;
            }
            double[] centres = Settling.centres(wanted, sizes, gap, gap, Double.POSITIVE_INFINITY);
            List<Lying> lying = new ArrayList<>();
            for (int i = 0; i < centres.length; i++) {
                lying.add(new Lying(stage.get(i), centres[i] - stage.get(i).above() / 2));
            }
            stages.add(List.copyOf(lying));
        }
    }

    /** The strands of a stage, lowest first. */
    public List<Lying> stage(int stage) {
        return stages.get(stage);
    }

    /** Where a ribbon lies at a stage, or {@code null} when it does not pass there. */
    public Lying at(int stage, int ribbon) {
        return stages.get(stage).stream().filter(lying -> lying.strand().ribbon() == ribbon).findFirst().orElse(null);
    }

    /** The height of the highest point of any strand, in points. */
    public double top() {
        return stages.stream().flatMap(List::stream).mapToDouble(lying -> lying.centre()
                + lying.strand().extent() / 2 + lying.strand().above()).max().orElse(0);
    }

    /** How many times two ribbons change sides between neighbouring stages. */
    public int crossings() {
        int crossings = 0;
        for (int stage = 1; stage < stages.size(); stage++) {
            List<Lying> here = stages.get(stage);
            for (int i = 0; i < here.size(); i++) {
                for (int j = i + 1; j < here.size(); j++) {
                    Lying one = at(stage - 1, here.get(i).strand().ribbon());
                    Lying other = at(stage - 1, here.get(j).strand().ribbon());
                    crossings += one != null && other != null && one.centre() > other.centre() ? 1 : 0;
                }
            }
        }
        return crossings;
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
    private static List<List<Strand>> ordered(List<List<Strand>> strands) {
        int ribbons = strands.stream().flatMap(List::stream).mapToInt(Strand::ribbon).max().orElse(-1) + 1;
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
