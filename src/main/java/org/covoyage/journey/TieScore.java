package org.covoyage.journey;

/**
 * The criterion "tie" (how strong), by whichever instrument was used. An explicit value wins, then IOS, then
 * Granovetter, then Bogardus (DOMAIN 2.2 (1)).
 *
 * @param value      0 closest … 1 farthest, given directly
 * @param closeness  IOS picture item, 1 (apart) … 7 (nearly one)
 * @param strength   Granovetter's four ingredients
 * @param acceptance for a group: Bogardus-type step, 1 (as kin) … 7 (kept out)
 * @param grade      evidence grade
 * @param source     where it comes from
 * @param note       why
 */
public record TieScore(Double value, Double closeness, TieStrength strength, Double acceptance, Grade grade, Id source,
        String note) {
    /** Checks the ranges. */
    public TieScore {
        Range.SHARE.check("value", value);
        Range.SEVEN.check("closeness", closeness);
        Range.SEVEN.check("acceptance", acceptance);
    }

    /** A tie scored with the IOS picture. */
    public static TieScore closeness(double closeness, Grade grade) {
        return new TieScore(null, closeness, null, null, grade, null, null);
    }

    /** The score 0…1, or {@code null} when no instrument was filled in. */
    public Double distance() {
        if (value != null) {
            return value;
        }
        if (closeness != null) {
            return (7 - closeness) / 6;
        }
        if (strength != null && strength.distance() != null) {
            return strength.distance();
        }
        return acceptance == null ? null : (acceptance - 1) / 6;
    }
}
