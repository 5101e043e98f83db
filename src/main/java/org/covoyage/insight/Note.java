package org.covoyage.insight;

import org.covoyage.journey.Id;

/**
 * Something to know before trusting a number.
 *
 * @param matter what it is about
 * @param about  the companion, seat, bond or other element
 * @param stage  the stage, or {@code null} when it is about the whole journey
 */
public record Note(Matter matter, Id about, Id stage) {
    /** What a note can be about. */
    public enum Matter {
        /** Nothing that counts is scored: no distance, left out of every share. */
        NO_DISTANCE,
        /** Coverage under 0.6: not enough scored. */
        NOT_ENOUGH_SCORED,
        /** A distance set by hand without a reason. */
        OVERRIDE_WITHOUT_REASON,
        /** As far as can be: no influence, but still travelling along. */
        FARTHEST,
        /** More voices heard than the group has members. */
        VOICES_OVER_GROUP,
        /** More voices than the model counts; the cap applies. */
        VOICES_CAPPED,
        /** An AI agent without a declared principal. */
        AGENT_WITHOUT_PRINCIPAL,
        /** A bond in which the customer is the listener: the customer's listening follows from the ties. */
        BOND_OF_CUSTOMER,
        /** A bond with a persona who is not the customer: not in the network. */
        BOND_OUTSIDE,
        /** A seat without a position: left out of its decision unit. */
        SEAT_WITHOUT_POSITION,
        /** A seat without rights: it counts for nothing unless it has a veto. */
        SEAT_WITHOUT_RIGHTS,
        /** The rights at a stage do not sum to 1 and were scaled. */
        RIGHTS_SCALED
    }
}
