package org.covoyage.journey;

/** How much of a journey one picture shows. */
public enum Density {
    /** For one slide. */
    HEADLINE,
    /** For the screen. */
    WORKING,
    /** Everything. */
    FULL
}
