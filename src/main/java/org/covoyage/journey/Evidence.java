package org.covoyage.journey;

/**
 * What a claim rests on.
 *
 * @param grade  how well it is known
 * @param source where it comes from
 * @param n      how many people or cases, at least 1
 * @param date   when, as {@code 2026}, {@code 2026-03} or {@code 2026-03-12}
 * @param note   anything else worth knowing
 */
public record Evidence(Grade grade, Id source, Integer n, String date, String note) {
    /** Checks the range. */
    public Evidence {
        Range.COUNT.check("n", n);
    }

    /** Evidence of a grade and nothing more. */
    public static Evidence of(Grade grade) {
        return new Evidence(grade, null, null, null, null);
    }
}
