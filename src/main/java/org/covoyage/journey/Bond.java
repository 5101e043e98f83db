package org.covoyage.journey;

import java.util.List;

/**
 * Who listens to whom among companions and the customer; an edge from listener to listened-to.
 *
 * @param id         identity
 * @param listener   who listens
 * @param listenedTo to whom
 * @param weight     w, how much, 0 or more; required
 * @param label      what binds them
 * @param evidence   what it rests on
 * @param note       not shown
 */
public record Bond(Id id, Id listener, Id listenedTo, Double weight, String label, Evidence evidence, String note)
        implements Link {
    /** Checks the range. */
    public Bond {
        RefusedValue.required("id", id);
        RefusedValue.required("listener", listener);
        RefusedValue.required("listenedTo", listenedTo);
        RefusedValue.required("weight", weight);
        Range.NON_NEGATIVE.check("weight", weight);
    }

    @Override
    public Id from() {
        return listener;
    }

    @Override
    public Id to() {
        return listenedTo;
    }

    @Override
    public List<Reference> references() {
        return Reference.of(evidence).and("listener", listener, Kind.COMPANION, Kind.PERSONA)
                .and("listenedTo", listenedTo, Kind.COMPANION, Kind.PERSONA).list();
    }
}
