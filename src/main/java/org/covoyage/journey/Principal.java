package org.covoyage.journey;

/** For whom an AI agent acts. */
public enum Principal {
    /** For the customer. */
    CUSTOMER,
    /** For the company. */
    BRAND,
    /** For somebody else. */
    THIRD_PARTY
}
