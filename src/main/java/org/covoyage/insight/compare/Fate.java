package org.covoyage.insight.compare;

/** What became of an element from one scenario to the other. Several may hold at once; none means that it is the same. */
public enum Fate {
    /** Only the second scenario has it. */
    ADDED,
    /** Only the first scenario has it. */
    REMOVED,
    /** At another stage, or in another order among those that stayed; a companion: along at other stages. */
    MOVED,
    /** Says something else; evidence and notes do not count. */
    CHANGED,
    /** Left out in the second scenario only. */
    SKIPPED,
    /** Done again in the second scenario only. */
    REPEATED,
    /** Left out in the first scenario only. */
    NO_LONGER_SKIPPED,
    /** Done again in the first scenario only. */
    NO_LONGER_REPEATED
}
