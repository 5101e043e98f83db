package org.covoyage.journey;

/** What a scenario stands for. */
public enum ScenarioKind {
    /** How it is. */
    AS_IS,
    /** How it shall be. */
    TO_BE,
    /** Before a change. */
    BEFORE,
    /** After a change. */
    AFTER,
    /** As the company planned it. */
    PLANNED,
    /** As one person lived it. */
    ACTUAL
}
