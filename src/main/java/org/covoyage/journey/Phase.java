package org.covoyage.journey;

/** The six phases of Hamilton et al. (2021), and any other. */
public enum Phase {
    /** Something sets it off. */
    MOTIVATION,
    /** Information search. */
    SEARCH,
    /** Comparing. */
    EVALUATION,
    /** Deciding, buying. */
    DECISION,
    /** Using, being satisfied or not. */
    SATISFACTION,
    /** Telling others, after the decision. */
    SHARING,
    /** None of the six. */
    OTHER
}
