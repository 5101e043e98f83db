package org.covoyage.journey;

/** What a reading is measured on; the two never share an axis. */
public enum Scale {
    /** −2 … +2. */
    EMOTION,
    /** 0 … 10. */
    RATING
}
