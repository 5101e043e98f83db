package org.covoyage.journey;

/** On which side of the line of visibility a touchpoint stands. */
public enum ServiceLine {
    /** In sight of the customer. */
    FRONT,
    /** Out of sight. */
    BACK,
    /** Behind the back stage. */
    SUPPORT
}
