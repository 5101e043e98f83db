package org.covoyage.journey;

/**
 * Granovetter's (1973) four ingredients of the strength of a tie, each 0 … 4.
 *
 * @param time      amount of time spent together
 * @param intensity emotional intensity
 * @param intimacy  mutual confiding
 * @param services  reciprocal services
 */
public record TieStrength(Double time, Double intensity, Double intimacy, Double services) {
    /** Checks the ranges. */
    public TieStrength {
        Range.FOUR.check("time", time);
        Range.FOUR.check("intensity", intensity);
        Range.FOUR.check("intimacy", intimacy);
        Range.FOUR.check("services", services);
    }

    /** 1 − sum/16, or {@code null} when one of the four is unknown. */
    public Double distance() {
        if (time == null || intensity == null || intimacy == null || services == null) {
            return null;
        }
        return 1 - (time + intensity + intimacy + services) / 16;
    }
}
