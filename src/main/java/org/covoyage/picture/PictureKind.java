package org.covoyage.picture;

/** The pictures of one scenario. */
public enum PictureKind {
    /** The whole map: stages across, lanes down. */
    MAP,
    /** The travel companions alone, their ribbons as tall as the shape allows. */
    COMPANIONS,
    /** Who is near at a stage, as rings around the customer: one stage large, or all of them small. */
    CIRCLES,
    /** Who carries the decision: ranking, consequence of absence, where the journey tips. */
    INSIGHTS
}
