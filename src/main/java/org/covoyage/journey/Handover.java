package org.covoyage.journey;

/**
 * How much stays the same from one touchpoint to the next: 1 same, 0.5 partly, 0 contradictory (DOMAIN 3 (f)).
 *
 * @param price    price
 * @param stock    stock
 * @param offer    offer
 * @param identity tone and look
 * @param data     data carried over
 * @param policy   rules
 */
public record Handover(Double price, Double stock, Double offer, Double identity, Double data, Double policy) {
    /** Checks the ranges. */
    public Handover {
        Range.SHARE.check("price", price);
        Range.SHARE.check("stock", stock);
        Range.SHARE.check("offer", offer);
        Range.SHARE.check("identity", identity);
        Range.SHARE.check("data", data);
        Range.SHARE.check("policy", policy);
    }
}
