package org.covoyage.journey;

/** The nine criteria of a data protection impact assessment; two or more: required in principle (CNIL). */
public enum DpiaCriterion {
    /** Evaluation or scoring. */
    SCORING,
    /** Automated decision with legal effect. */
    AUTOMATED_DECISION,
    /** Systematic monitoring. */
    MONITORING,
    /** Sensitive or highly personal data. */
    SENSITIVE_DATA,
    /** Large scale. */
    LARGE_SCALE,
    /** Matching data sets. */
    MATCHING,
    /** Vulnerable persons. */
    VULNERABLE,
    /** Innovative use. */
    INNOVATIVE,
    /** Exclusion from a right, service or contract. */
    EXCLUSION
}
