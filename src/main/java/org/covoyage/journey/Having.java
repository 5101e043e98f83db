package org.covoyage.journey;

/** Whether somebody has a piece of equipment. */
public enum Having {
    /** Has it: 1. */
    YES,
    /** Has it in part: 0.5. */
    PARTLY,
    /** Has it not: 0. */
    NO
}
