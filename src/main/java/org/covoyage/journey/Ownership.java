package org.covoyage.journey;

/** Who runs a touchpoint (Lemon and Verhoef 2016). */
public enum Ownership {
    /** The company. */
    BRAND,
    /** A partner. */
    PARTNER,
    /** The customer. */
    CUSTOMER,
    /** Others, outside. */
    SOCIAL
}
