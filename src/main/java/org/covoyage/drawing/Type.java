package org.covoyage.drawing;

/**
 * Letters: weight, slope and size. The family is the picture's.
 *
 * @param weight how bold
 * @param italic whether sloped
 * @param size   in points
 */
public record Type(Weight weight, boolean italic, double size) {
    /** How bold letters are. */
    public enum Weight {
        /** 400. */
        REGULAR,
        /** 500. */
        MEDIUM,
        /** 700. */
        BOLD
    }

    /** Upright regular letters. */
    public static Type regular(double size) {
        return new Type(Weight.REGULAR, false, size);
    }

    /** Upright medium letters. */
    public static Type medium(double size) {
        return new Type(Weight.MEDIUM, false, size);
    }

    /** Upright bold letters. */
    public static Type bold(double size) {
        return new Type(Weight.BOLD, false, size);
    }

    /** Sloped regular letters. */
    public static Type italic(double size) {
        return new Type(Weight.REGULAR, true, size);
    }
}
