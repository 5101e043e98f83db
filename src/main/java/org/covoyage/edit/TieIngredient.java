package org.covoyage.edit;

import org.covoyage.journey.TieStrength;

/** Granovetter's (1973) four ingredients of the strength of a tie, each 0 … 4. */
public enum TieIngredient {
    /** Amount of time spent together. */
    TIME,
    /** Emotional intensity. */
    INTENSITY,
    /** Mutual confiding. */
    INTIMACY,
    /** Reciprocal services. */
    SERVICES;

    /** Its value; {@code null} when unknown. */
    public Double of(TieStrength strength) {
        if (strength == null) {
            return null;
        }
        return switch (this) {
            case TIME -> strength.time();
            case INTENSITY -> strength.intensity();
            case INTIMACY -> strength.intimacy();
            case SERVICES -> strength.services();
        };
    }

    /** The four with another value of this one; {@code null} when then none is known. */
    TieStrength in(TieStrength strength, Double value) {
        TieStrength made = new TieStrength(or(TIME, strength, value), or(INTENSITY, strength, value),
                or(INTIMACY, strength, value), or(SERVICES, strength, value));
        return made.equals(new TieStrength(null, null, null, null)) ? null : made;
    }

    private Double or(TieIngredient which, TieStrength strength, Double value) {
        return which == this ? value : which.of(strength);
    }
}
