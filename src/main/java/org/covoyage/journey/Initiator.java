package org.covoyage.journey;

/** Who starts a touchpoint. */
public enum Initiator {
    /** The customer. */
    CUSTOMER,
    /** The company. */
    BRAND,
    /** Somebody else. */
    OTHER
}
