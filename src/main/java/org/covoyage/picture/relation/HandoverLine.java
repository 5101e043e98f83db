package org.covoyage.picture.relation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.covoyage.insight.relation.Coherence;
import org.covoyage.journey.Handover;
import org.covoyage.journey.Id;
import org.covoyage.journey.Touchpoint;
import org.covoyage.journey.Transition;

/**
 * A line of the handovers: a way of which it is known what stays the same, or whether the customer must repeat.
 *
 * @param pair the figures
 * @param way  the way
 */
record HandoverLine(Coherence.Pair pair, Transition way) {
    /** What little is known weighs, between broken and whole. */
    private static final double UNKNOWN = 0.6;

    /** The lines whose both ends are in sight, the least coherent first. */
    static List<HandoverLine> of(Easel easel) {
        return easel.relation().coherence().pairs().stream()
                .filter(pair -> isShown(easel, pair.from()) && isShown(easel, pair.to()))
                .map(pair -> new HandoverLine(pair, easel.journey().get(pair.way(), Transition.class)))
                .sorted(Comparator.comparingDouble(line -> -line.weight())).toList();
    }

    private static boolean isShown(Easel easel, Id place) {
        return place != null && easel.isShown(stage(easel, place));
    }

    /** The stage of an end: a stage is its own. */
    static Id stage(Easel easel, Id place) {
        Touchpoint at = easel.journey().get(place, Touchpoint.class);
        return at == null ? place : at.stage();
    }

    /** How much there is to say against it. */
    double weight() {
        return (Double.isNaN(pair.coherence()) ? 1 - UNKNOWN : 1 - pair.coherence()) + (repeats() ? 1 : 0);
    }

    /** Whether the customer must say everything again. */
    boolean repeats() {
        return Boolean.TRUE.equals(pair.repeat());
    }

    /** What was rated of price, stock, offer, look, data and rules, in this order; {@code null} where nothing was. */
    List<Double> rated() {
        Handover of = way.handover();
        return of == null ? Arrays.asList(null, null, null, null, null, null)
                : Arrays.asList(of.price(), of.stock(), of.offer(), of.identity(), of.data(), of.policy());
    }
}
