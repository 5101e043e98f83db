package org.covoyage.journey;

/** Known key figures. */
public enum MeasureKind {
    /** Net promoter score, −100 … 100. */
    NPS,
    /** Share of satisfied answers, %. */
    CSAT,
    /** Customer effort score, 1 … 7. */
    CES,
    /** A share in %. */
    RATE,
    /** A time. */
    DURATION,
    /** A number of cases. */
    COUNT,
    /** An amount. */
    MONEY,
    /** A score of its own scale. */
    SCORE
}
