package org.covoyage.journey;

/** Legal basis of GDPR article 6(1). */
public enum LegalBasis {
    /** (a) consent. */
    CONSENT,
    /** (b) contract. */
    CONTRACT,
    /** (c) legal obligation. */
    LEGAL_OBLIGATION,
    /** (d) vital interests. */
    VITAL_INTERESTS,
    /** (e) public task. */
    PUBLIC_TASK,
    /** (f) legitimate interests. */
    LEGITIMATE_INTERESTS
}
