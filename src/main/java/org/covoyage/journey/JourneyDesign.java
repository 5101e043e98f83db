package org.covoyage.journey;

/**
 * How a touchpoint fits the others, as customers rate it, each 0 … 10 (Kuehnl, Jozic and Homburg 2019).
 *
 * @param cohesion           thematic cohesion
 * @param consistency        consistency
 * @param contextSensitivity fits the situation
 */
public record JourneyDesign(Double cohesion, Double consistency, Double contextSensitivity) {
    /** Checks the ranges. */
    public JourneyDesign {
        Range.RATING.check("cohesion", cohesion);
        Range.RATING.check("consistency", consistency);
        Range.RATING.check("contextSensitivity", contextSensitivity);
    }
}
