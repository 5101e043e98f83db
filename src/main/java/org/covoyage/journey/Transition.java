package org.covoyage.journey;

import java.util.List;

/**
 * A way from one stage or touchpoint to another of the same kind. It weighs 1 in the graph.
 *
 * @param id          identity
 * @param from        where it starts
 * @param target      where it leads, in the file {@code to}; {@code null} for an exit
 * @param kind        onwards, back, past something, out
 * @param label       what stands on the arrow
 * @param probability how often it is taken, 0 … 1
 * @param traffic     how many take it, 0 or more
 * @param towards     for a loop: whose journey it feeds
 * @param handover    how coherent the two ends are
 * @param repeat      whether the customer must say everything again
 * @param evidence    what it rests on
 * @param note        not shown on the map
 */
public record Transition(Id id, Id from, Id target, TransitionKind kind, String label, Double probability,
        Double traffic, Towards towards, Handover handover, Boolean repeat, Evidence evidence, String note)
        implements Link {
    /** Checks the ranges. */
    public Transition {
        RefusedValue.required("id", id);
        RefusedValue.required("from", from);
        RefusedValue.required("kind", kind);
        Range.SHARE.check("probability", probability);
        Range.NON_NEGATIVE.check("traffic", traffic);
        if (kind != TransitionKind.EXIT) {
            RefusedValue.required("to", target);
        }
    }

    @Override
    public Id to() {
        return target == null ? Id.OUTSIDE : target;
    }

    @Override
    public List<Reference> references() {
        return Reference.of(evidence).and("from", from, Kind.STAGE, Kind.TOUCHPOINT)
                .and("to", target, Kind.STAGE, Kind.TOUCHPOINT).list();
    }
}
