package org.covoyage.picture.ribbon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Where each ribbon lies at each stage. At a stage the order is the order of distance; equal distances are ordered
 * to cross least; a band pushed off its true distance moves by the least amount.
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
     * @param strands for each stage the strands that pass there, each ribbon at most once
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
                wanted[i] = strand.distance() * height + strand.above() / 2;
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

    /** Sorted by distance; among equal distances by the mean place at the neighbouring stages, swept to and fro. */
    private static List<List<Strand>> ordered(List<List<Strand>> strands) {
        List<List<Strand>> order = new ArrayList<>();
        strands.forEach(stage -> order.add(stage.stream().sorted(Comparator.comparingDouble(Strand::distance)
                .thenComparingInt(Strand::ribbon)).toList()));
        int ribbons = strands.stream().flatMap(List::stream).mapToInt(Strand::ribbon).max().orElse(-1) + 1;
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
