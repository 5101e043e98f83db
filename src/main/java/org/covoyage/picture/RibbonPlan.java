package org.covoyage.picture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.covoyage.picture.ribbon.RibbonLayout;
import org.covoyage.picture.ribbon.RibbonLayout.Lying;
import org.covoyage.picture.ribbon.Strand;

/** Where the ribbons of a map lie for a height of distance 1, with room for what is written on and above them. */
final class RibbonPlan {
    /** Height of a line of words, in points. */
    static final double TEXT = 11.5;
    private static final double THICKNESS = 0.56;
    private static final double LEAST = 9;
    /** Room for the line of a companion that is absent. */
    private static final double PASSING = 3;
    private static final double THINNEST = 2;
    private static final double GAP = 2.5;
    private static final double OFF = 0.1;
    private static final double GROWTH = 1.04;
    private static final int GROWTHS = 60;
    private static final int PASSES = 5;

    private final List<Traveller> travellers;
    private final int stages;
    private final double plot;
    private final RibbonLayout layout;

    /**
     * A plan.
     *
     * @param plot height of distance 1, in points
     */
    RibbonPlan(List<Traveller> travellers, int stages, double plot) {
        this.travellers = travellers;
        this.stages = stages;
        this.plot = plot;
        this.layout = settled();
    }

    /** This plan, made as tall as room allows. */
    RibbonPlan grown(double room) {
        RibbonPlan best = this;
        for (int i = 0; i < GROWTHS && best.top() < room - 2; i++) {
            RibbonPlan larger = new RibbonPlan(travellers, stages, best.plot * GROWTH);
            if (larger.top() > room) {
                break;
            }
            best = larger;
        }
        return best;
    }

    /** Height of distance 1, in points. */
    double plot() {
        return plot;
    }

    /** Height of the topmost point. */
    double top() {
        return layout.top();
    }

    /** Where a ribbon lies at a stage, or {@code null}. */
    Lying at(int stage, int ribbon) {
        return layout.at(stage, ribbon);
    }

    /** The layout for a height of distance 1; thin ribbons get room for what is written above them. */
    private RibbonLayout settled() {
        Set<List<Integer>> off = new HashSet<>();
        RibbonLayout layout = new RibbonLayout(strands(off), plot, GAP);
        for (int pass = 0; pass < PASSES && addOff(layout, off); pass++) {
            layout = new RibbonLayout(strands(off), plot, GAP);
        }
        return layout;
    }

    /** Adds the stages and ribbons that lie off their distance; says whether there are new ones. */
    private boolean addOff(RibbonLayout layout, Set<List<Integer>> off) {
        boolean more = false;
        for (int stage = 0; stage < stages; stage++) {
            for (Lying lying : layout.stage(stage)) {
                more |= isOff(lying) && off.add(List.of(stage, lying.strand().ribbon()));
            }
        }
        return more;
    }

    private List<List<Strand>> strands(Set<List<Integer>> off) {
        List<List<Strand>> all = new ArrayList<>();
        for (int stage = 0; stage < stages; stage++) {
            List<Strand> strands = new ArrayList<>();
            for (int i = 0; i < travellers.size(); i++) {
                Traveller t = travellers.get(i);
                if (stage < t.first() || stage > t.last() || t.first() < 0) {
                    continue;
                }
                Traveller.Place place = t.places().get(stage);
                double thick = place == null ? 0 : thickness(place);
                boolean named = place != null && t.isNamed(stage) && thick < TEXT;
                double extent = place == null ? PASSING
                        : Math.max(thick, off.contains(List.of(stage, i)) ? TEXT : LEAST);
                strands.add(new Strand(i, t.distanceNear(stage), thick, extent, named ? TEXT - 1 : 0, place != null));
            }
            all.add(strands);
        }
        return all;
    }

    /** How thick a share of influence is drawn, in points. */
    double thickness(Traveller.Place place) {
        return Math.max(THINNEST, place.share() * plot * THICKNESS);
    }

    /** Whether nearer ribbons pushed this one so far off its distance that the distance must be written. */
    boolean isOff(Lying lying) {
        return lying.strand().present() && Math.abs(lying.centre() / plot - lying.strand().distance()) > OFF;
    }
}
