package org.covoyage.journey;

/** The kinds of element, in the order in which a file lists them. */
public enum Kind {
    /** The scenario itself: exactly one in a journey. */
    SCENARIO(Scenario.class),
    /** Where claims come from. */
    SOURCE(Source.class),
    /** Whose journey it is, and who else decides. */
    PERSONA(Persona.class),
    /** Columns of the map. */
    STAGE(Stage.class),
    /** Actions inside a stage. */
    STEP(Step.class),
    /** Rows of the map. */
    LANE(Lane.class),
    /** What is written in a cell. */
    CARD(Card.class),
    /** Where customer and company meet. */
    TOUCHPOINT(Touchpoint.class),
    /** Measured points of a curve. */
    READING(Reading.class),
    /** Ways from stage to stage, from touchpoint to touchpoint. */
    TRANSITION(Transition.class),
    /** The people, crowds and agents who travel along. */
    COMPANION(Companion.class),
    /** A companion's part at a stage. */
    TIE(Tie.class),
    /** Who listens to whom. */
    BOND(Bond.class),
    /** A member's rights in the decision unit of a stage. */
    SEAT(DecisionSeat.class),
    /** What the customer is at a stage: user, buyer, citizen … */
    ROLE(ClientRole.class),
    /** Key figures. */
    MEASURE(Measure.class),
    /** Complaint records. */
    COMPLAINT(Complaint.class),
    /** Named filters of the map. */
    VIEW(SavedView.class);

    private final Class<? extends Element> type;

    Kind(Class<? extends Element> type) {
        this.type = type;
    }

    /** The record class of this kind. */
    public Class<? extends Element> type() {
        return type;
    }

    /** Whether elements of this kind are vertices of the journey's graph. */
    public boolean isVertex() {
        return switch (this) {
            case PERSONA, STAGE, TOUCHPOINT, COMPANION -> true;
            default -> false;
        };
    }

    /** The kind of an element. */
    public static Kind of(Element element) {
        return switch (element) {
            case Scenario _ -> SCENARIO;
            case Source _ -> SOURCE;
            case Persona _ -> PERSONA;
            case Stage _ -> STAGE;
            case Step _ -> STEP;
            case Lane _ -> LANE;
            case Card _ -> CARD;
            case Touchpoint _ -> TOUCHPOINT;
            case Reading _ -> READING;
            case Transition _ -> TRANSITION;
            case Companion _ -> COMPANION;
            case Tie _ -> TIE;
            case Bond _ -> BOND;
            case DecisionSeat _ -> SEAT;
            case ClientRole _ -> ROLE;
            case Measure _ -> MEASURE;
            case Complaint _ -> COMPLAINT;
            case SavedView _ -> VIEW;
        };
    }
}
