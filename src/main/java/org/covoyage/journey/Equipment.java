package org.covoyage.journey;

/**
 * What somebody has at hand at a touchpoint: a level, or the six items it is the mean of (DOMAIN 3 (a)).
 *
 * @param level     0 nothing … 1 everything, given directly
 * @param device    a device
 * @param network   a connection
 * @param liveData  live stock and price
 * @param history   the customer's history
 * @param authority authority to act
 * @param knowledge a knowledge base
 */
public record Equipment(Double level, Having device, Having network, Having liveData, Having history,
        Having authority, Having knowledge) {
    /** Checks the range. */
    public Equipment {
        Range.SHARE.check("level", level);
    }
}
