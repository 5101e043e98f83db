package org.covoyage.journey;

/** What became of a planned touchpoint in an actual journey. */
public enum TouchpointStatus {
    /** Foreseen. */
    PLANNED,
    /** Happened as foreseen. */
    COMPLETED,
    /** Foreseen, did not happen. */
    MISSING,
    /** Happened, not foreseen. */
    AD_HOC,
    /** Happened and failed. */
    FAILED,
    /** Happened more than once. */
    REPEATED
}
