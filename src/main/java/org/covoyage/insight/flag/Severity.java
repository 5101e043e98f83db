package org.covoyage.insight.flag;

/** How grave a flag is. */
public enum Severity {
    /** A record that a rule does not allow, as far as the map tells. */
    ERROR,
    /** Something to act on. */
    WARNING,
    /** Something to know. */
    NOTICE
}
