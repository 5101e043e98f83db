package org.covoyage.journey;

/** What a row of the map shows. */
public enum LaneType {
    /** Travel companions. */
    COMPANIONS,
    /** Storyboard. */
    IMAGES,
    /** The steps of each stage. */
    STEPS,
    /** What the customer does. */
    ACTIONS,
    /** Where customer and company meet. */
    TOUCHPOINTS,
    /** Tangible evidence the customer sees. */
    EVIDENCE,
    /** What the customer thinks and says. */
    THOUGHTS,
    /** Curves of feeling. */
    EMOTION,
    /** What hurts. */
    PAINS,
    /** What could be done. */
    OPPORTUNITIES,
    /** Line of interaction. */
    INTERACTION_LINE,
    /** What staff do in sight of the customer. */
    FRONT_STAGE,
    /** Line of visibility. */
    VISIBILITY_LINE,
    /** What staff do out of sight. */
    BACK_STAGE,
    /** Line of internal interaction. */
    INTERNAL_LINE,
    /** Systems and partners. */
    SUPPORT,
    /** Key figures. */
    MEASURES,
    /** Personal data used. */
    DATA,
    /** Anything else, with a name of its own. */
    CUSTOM
}
