package org.covoyage.picture.ribbon;

import java.util.ArrayList;
import java.util.List;

/**
 * Where each ribbon lies at each stage, in a given order: a band pushed off its true distance moves by the least
 * amount.
 */
public final class RibbonLayout {
    /**
     * A strand where it lies.
     *
     * @param strand the strand
     * @param centre height of its middle above the customer's line, in points
     */
    public record Lying(Strand strand, double centre) {
    }

    private final List<List<Lying>> stages = new ArrayList<>();
    /** The same by stage and ribbon. */
    private final List<Lying[]> byRibbon = new ArrayList<>();

    /**
     * Lays out ribbons in the order that crosses least.
     *
     * @param strands see {@link RibbonOrder}
     * @param height  height that stands for distance 1, in points
     * @param gap     least space between strands, in points
     */
    public RibbonLayout(List<List<Strand>> strands, double height, double gap) {
        this(new RibbonOrder(strands), strands, height, gap);
    }

    /**
     * Lays out ribbons.
     *
     * @param order   of strands at the same places, whatever their thickness and room
     * @param strands see {@link RibbonOrder}
     * @param height  height that stands for distance 1, in points
     * @param gap     least space between strands, in points
     */
    public RibbonLayout(RibbonOrder order, List<List<Strand>> strands, double height, double gap) {
        for (int s = 0; s < strands.size(); s++) {
            List<Strand> stage = order.sorted(s, strands.get(s));
            double[] wanted = new double[stage.size()];
            double[] sizes = new double[stage.size()];
            for (int i = 0; i < stage.size(); i++) {
                Strand strand = stage.get(i);
                sizes[i] = strand.extent() + strand.above();
                wanted[i] = order.wish(s, strand.ribbon()) * height + strand.above() / 2;
            }
            double[] centres = Settling.centres(wanted, sizes, gap, gap, Double.POSITIVE_INFINITY);
            List<Lying> lying = new ArrayList<>();
            Lying[] places = new Lying[order.ribbons()];
            for (int i = 0; i < centres.length; i++) {
                Lying each = new Lying(stage.get(i), centres[i] - stage.get(i).above() / 2);
                lying.add(each);
                places[each.strand().ribbon()] = each;
            }
            stages.add(List.copyOf(lying));
            byRibbon.add(places);
        }
    }

    /** The strands of a stage, lowest first. */
    public List<Lying> stage(int stage) {
        return stages.get(stage);
    }

    /** Where a ribbon lies at a stage, or {@code null} when it does not pass there. */
    public Lying at(int stage, int ribbon) {
        Lying[] places = byRibbon.get(stage);
        return ribbon < places.length ? places[ribbon] : null;
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
}
