package org.covoyage.journey;

/** Kinds of travel companion. */
public enum CompanionKind {
    /** Somebody close or known. */
    PERSON,
    /** A group whose members can be named. */
    GROUP,
    /** Many who cannot be named. */
    CROWD,
    /** Somebody at work: seller, adviser, doctor. */
    PROFESSIONAL,
    /** Somebody followed by many. */
    INFLUENCER,
    /** An AI agent, surrogate of a social other. */
    AI_AGENT,
    /** Somebody only imagined or remembered. */
    IMAGINED
}
