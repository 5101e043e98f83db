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
    INSIGHTS,
    /** Customers and employees side by side: who pays for whose comfort. */
    MIRROR,
    /** What the company believes beside what customers say. */
    GAP,
    /** Who or what serves, and where a human face is missing. */
    HANDS,
    /** What matters beside how well it is done: where to act first. */
    MOMENTS,
    /** What customers live place by place, and what memory makes of it. */
    FEELINGS,
    /** What stays the same from one touchpoint to the next, and what the customer must say again. */
    HANDOVERS,
    /** What the customer is at each stage, and which of these roles nothing serves. */
    ROLES,
    /** How complaints were answered, and how satisfied customers were before and after. */
    COMPLAINTS,
    /** Which personal data are used where, and whether anyone asked. */
    CONSENT;

    /** Whether it is one of the slides about both sides of the relation. */
    public boolean isRelation() {
        return compareTo(MIRROR) >= 0;
    }
}
