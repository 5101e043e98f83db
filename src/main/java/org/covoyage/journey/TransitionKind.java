package org.covoyage.journey;

/** How one gets from here to there. */
public enum TransitionKind {
    /** Onwards. */
    FORWARD,
    /** Back, to do it again. */
    LOOP,
    /** Onwards, leaving something out. */
    SKIP,
    /** Out of the journey. */
    EXIT
}
