package org.covoyage.insight;

import java.util.List;
import java.util.Optional;
import org.covoyage.journey.Id;

/**
 * How far evidence lets shares and ranks vary (9). Clamping pulls scores at 0 or 1 inwards, so a median may lie slightly
 * below the point value: a true 0 cannot be exceeded.
 *
 * @param draws     how it was drawn
 * @param companions in the order of the circle; those left out have none
 */
public record Uncertainty(Draws draws, List<Spread> companions) {
    /** Copies the list. */
    public Uncertainty {
        companions = List.copyOf(companions);
    }

    /**
     * What the draws say of one companion.
     *
     * @param companion    who
     * @param low          5 % of the draws give a smaller share J
     * @param median       half of the draws do
     * @param high         95 % of the draws do
     * @param rankOne      P(rank 1), part of the draws in which it has the largest share
     * @param aheadOfNext  part of the draws in which its share is above that of the next in the ranking; NaN for the last
     */
    public record Spread(Id companion, double low, double median, double high, double rankOne, double aheadOfNext) {
        /** Whether this companion leads. */
        public Robustness leads() {
            return Robustness.of(rankOne);
        }
    }

    /** The draws of a circle, ranked by its point values. */
    public static Uncertainty of(Circle circle, JourneyInfluence influence, Draws draws) {
        return new MonteCarlo(circle, draws).uncertainty(influence);
    }

    /** What is known of a companion. */
    public Optional<Spread> companion(Id id) {
        return companions.stream().filter(spread -> spread.companion().equals(id)).findFirst();
    }
}
