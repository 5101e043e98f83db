package org.covoyage.journey;

/** Where claims come from. */
public enum SourceKind {
    /** Survey. */
    SURVEY,
    /** Interviews. */
    INTERVIEWS,
    /** Observation. */
    OBSERVATION,
    /** Workshop. */
    WORKSHOP,
    /** One expert. */
    EXPERT,
    /** Usage data. */
    ANALYTICS,
    /** Document, literature. */
    DOCUMENT,
    /** Assumption of the team. */
    ASSUMPTION
}
