package org.covoyage.journey;

/** Roles in a decision (Webster and Wind 1972; Bonoma; textbooks). */
public enum DecisionRole {
    /** Sets it off. */
    INITIATOR,
    /** Has a say. */
    INFLUENCER,
    /** Lets information and people through. */
    GATEKEEPER,
    /** Decides. */
    DECIDER,
    /** Approves. */
    APPROVER,
    /** Buys. */
    BUYER,
    /** Pays. */
    PAYER,
    /** Uses. */
    USER,
    /** Takes care. */
    CAREGIVER,
    /** Legally designated trusted person. */
    TRUSTED_PERSON,
    /** Sells. */
    SELLER,
    /** Helps. */
    HELPER,
    /** Advises. */
    ADVISER,
    /** Looks on, speaks in public. */
    WITNESS
}
