package org.covoyage.journey;

/**
 * A criterion of social distance as scored.
 *
 * @param value  0 closest … 1 farthest
 * @param grade  evidence grade
 * @param source where it comes from
 * @param note   why
 */
public record Score(Double value, Grade grade, Id source, String note) {
    /** Checks the range. */
    public Score {
        Range.SHARE.check("value", value);
    }

    /** A score with its grade. */
    public static Score of(double value, Grade grade) {
        return new Score(value, grade, null, null);
    }
}
