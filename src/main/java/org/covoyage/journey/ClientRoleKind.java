package org.covoyage.journey;

/** What a customer is at a stage (DOMAIN 3 (g)). */
public enum ClientRoleKind {
    /** Buys. */
    BUYER,
    /** Pays. */
    PAYER,
    /** Uses. */
    USER,
    /** Has a say for others. */
    INFLUENCER,
    /** Produces with the company. */
    CO_PRODUCER,
    /** Invents with the company, upstream. */
    CO_INNOVATOR,
    /** Speaks for the company, downstream. */
    CO_MARKETER,
    /** Cares beyond the purchase. */
    CITIZEN,
    /** Complains. */
    COMPLAINANT,
    /** Helps other customers. */
    HELPER,
    /** Sets it off. */
    INITIATOR,
    /** Lets information through. */
    GATEKEEPER,
    /** Decides. */
    DECIDER,
    /** Approves. */
    APPROVER
}
