package org.covoyage.journey;

/**
 * A rule between elements that is broken.
 *
 * @param element the element that breaks it
 * @param rule    the rule
 * @param member  the member at fault, or {@code null}
 * @param other   the id at fault, or {@code null}
 */
public record Flaw(Element element, Rule rule, String member, Id other) {
    /** The rules between elements. */
    public enum Rule {
        /** Ids are unique in a journey, and {@code outside} is taken. */
        DUPLICATE_ID,
        /** What an element refers to is there. */
        DANGLING,
        /** What an element refers to is of a fitting kind. */
        WRONG_KIND,
        /** A companion has one tie at a stage. */
        SECOND_TIE,
        /** A journey is one person's. */
        SECOND_FOCAL,
        /** A journey has one scenario record. */
        SECOND_SCENARIO,
        /** A transition joins two stages or two touchpoints. */
        MIXED_ENDS
    }
}
