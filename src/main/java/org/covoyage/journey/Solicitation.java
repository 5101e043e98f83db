package org.covoyage.journey;

/**
 * How the company comes towards the customer (DOMAIN 3 (k)).
 *
 * @param contacts        contacts started by the company in 30 days, 0 or more
 * @param relevance       how relevant, 0 … 1
 * @param expected        how expected, 0 … 1
 * @param unconsented     share based on personal data without consent or contract, 0 … 1
 * @param empathy         how far the customer felt understood, 0 … 10
 */
public record Solicitation(Double contacts, Double relevance, Double expected, Double unconsented, Double empathy) {
    /** Checks the ranges. */
    public Solicitation {
        Range.NON_NEGATIVE.check("contacts", contacts);
        Range.SHARE.check("relevance", relevance);
        Range.SHARE.check("expected", expected);
        Range.SHARE.check("unconsented", unconsented);
        Range.RATING.check("empathy", empathy);
    }
}
