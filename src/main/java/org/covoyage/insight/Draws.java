package org.covoyage.insight;

import org.covoyage.journey.ModelParameters;
import org.covoyage.journey.Range;

/**
 * How to draw (9).
 *
 * @param count      number of draws, 1 or more
 * @param seed       the same seed gives the same numbers on every machine and with any number of threads
 * @param structural whether γ, t and the criteria's weights are drawn too
 */
public record Draws(int count, long seed, boolean structural) {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException when there are none or more than the model allows
     */
    public Draws {
        if (!Range.DRAWS.contains(count)) {
            throw new IllegalArgumentException("draws: " + count);
        }
    }

    /** Score noise only, as the journey's parameters say. */
    public static Draws of(ModelParameters parameters) {
        return new Draws(parameters.draws(), parameters.seed(), false);
    }
}
