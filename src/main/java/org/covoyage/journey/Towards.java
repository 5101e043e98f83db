package org.covoyage.journey;

/** Whose journey a loop feeds. */
public enum Towards {
    /** The customer's own next journey. */
    SELF,
    /** Other people's journeys. */
    OTHERS
}
