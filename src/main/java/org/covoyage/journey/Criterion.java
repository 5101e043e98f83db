package org.covoyage.journey;

/** The dimensions of social distance: Hamilton et al.'s (2021) five, and two optional ones with weight 0 by default. */
public enum Criterion {
    /** Temporal and physical presence. */
    PRESENCE(true),
    /** Extent to which the other is known. */
    IDENTITY(true),
    /** Group membership. */
    MEMBERSHIP(true),
    /** Strength of the tie. */
    TIE(true),
    /** Number of social others. */
    NUMBER(true),
    /** How long ago: 0 now … 1 over a year. */
    TEMPORAL(false),
    /** Likeness: 0 alike … 1 unlike. Not one of Hamilton's five. */
    SIMILARITY(false);

    private final boolean default5;

    Criterion(boolean default5) {
        this.default5 = default5;
    }

    /** Whether it is one of the five of the default model. */
    public boolean isDefault() {
        return default5;
    }
}
