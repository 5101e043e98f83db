package org.covoyage.insight.flag;

/** Which side of the relation a flag speaks of; the letters are those of the specification. */
public enum Subject {
    /** (a) Customer and employee. */
    MIRROR,
    /** (b) Believed and said. */
    PERCEPTION_GAP,
    /** (c) Human or automated. */
    HUMAN_HAND,
    /** (d) What decides. */
    MOMENTS_OF_TRUTH,
    /** (e) What is felt. */
    EMOTION,
    /** (f) What stays the same. */
    COHERENCE,
    /** (g) What the customer is. */
    ROLES,
    /** (h) What went wrong. */
    COMPLAINTS,
    /** (i) Personal data. */
    CONSENT,
    /** (j) Key figures. */
    LOYALTY,
    /** (k) How the company comes towards the customer. */
    INTRUSION,
    /** What all of it rests on. */
    EVIDENCE
}
