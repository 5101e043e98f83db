package org.covoyage.journey;

/**
 * Attitude and behaviour (Dick and Basu 1994) and what leaving would cost, each 0 … 10.
 *
 * @param attitude      how much the customer likes the company
 * @param behaviour     how much the customer buys and stays
 * @param switchingCost how hard it would be to leave; 7 or more with a low attitude reads as captive
 */
public record Loyalty(Double attitude, Double behaviour, Double switchingCost) {
    /** Checks the ranges. */
    public Loyalty {
        Range.RATING.check("attitude", attitude);
        Range.RATING.check("behaviour", behaviour);
        Range.RATING.check("switchingCost", switchingCost);
    }
}
