package org.covoyage.journey;

/** How far an AI agent may go, and the strength that stands for it by convention (DOMAIN 2.2 (4)). */
public enum Autonomy {
    /** Informs. */
    INFORMS(0.5),
    /** Recommends. */
    RECOMMENDS(0.875),
    /** Makes the short list. */
    SHORTLISTS(1.25),
    /** Decides, the customer approves. */
    DECIDES_WITH_APPROVAL(1.625),
    /** Decides alone. */
    DECIDES(2);

    private final double strength;

    Autonomy(double strength) {
        this.strength = strength;
    }

    /** Strength S, 0.5 … 2. */
    public double strength() {
        return strength;
    }
}
