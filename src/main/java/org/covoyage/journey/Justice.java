package org.covoyage.journey;

/**
 * How just an answer to a complaint was felt to be, each 0 … 10.
 *
 * @param distributive  what was given
 * @param interactional how one was treated
 * @param procedural    how it was decided
 */
public record Justice(Double distributive, Double interactional, Double procedural) {
    /** Checks the ranges. */
    public Justice {
        Range.RATING.check("distributive", distributive);
        Range.RATING.check("interactional", interactional);
        Range.RATING.check("procedural", procedural);
    }
}
