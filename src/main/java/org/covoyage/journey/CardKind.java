package org.covoyage.journey;

/** What a card says. */
public enum CardKind {
    /** Plain text. */
    NOTE,
    /** Words somebody said. */
    QUOTE,
    /** A pain point. */
    PAIN,
    /** Something that went well. */
    GAIN,
    /** Something that could be done. */
    OPPORTUNITY,
    /** Something to find out. */
    QUESTION,
    /** Something somebody does. */
    ACTION
}
