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
    CUSTOM;

    /** Whether cards are written in it; the other lanes show what the journey knows otherwise, or nothing. */
    public boolean bearsCards() {
        return switch (this) {
            case IMAGES, ACTIONS, EVIDENCE, THOUGHTS, PAINS, OPPORTUNITIES, FRONT_STAGE, BACK_STAGE, SUPPORT, MEASURES,
                    CUSTOM -> true;
            case COMPANIONS, STEPS, TOUCHPOINTS, EMOTION, DATA, INTERACTION_LINE, VISIBILITY_LINE, INTERNAL_LINE ->
                    false;
        };
    }

    /** Whether it is but a line between other lanes. */
    public boolean isLine() {
        return this == INTERACTION_LINE || this == VISIBILITY_LINE || this == INTERNAL_LINE;
    }
}
