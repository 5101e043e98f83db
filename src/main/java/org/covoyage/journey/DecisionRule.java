package org.covoyage.journey;

/** How a decision unit decides (DOMAIN 2.2 (12)). */
public enum DecisionRule {
    /** Mean weighted by rights. */
    WEIGHTED_MEAN,
    /** Everybody: the smallest position counts. */
    UNANIMITY,
    /** Rights in favour above one half. */
    MAJORITY,
    /** Mean, unless a veto blocks. */
    VETO
}
