package org.covoyage.picture.finding;

import org.covoyage.journey.Id;

/**
 * What is found at a stage.
 *
 * @param stage       which
 * @param self        share of the customer's own judgement, 0 … 1
 * @param inclination y, −1 … 1
 * @param without     y without those who are imagined away; NaN when nobody is
 * @param conflict    P among companions, 0 … 1; NaN when nobody is heard
 */
public record StageFinding(Id stage, double self, double inclination, double without, double conflict) {
    /** From here on a conflict is called strong: a typical voice stands half a side apart from the mean (a convention). */
    public static final double STRONG = 0.5;

    /** Whether the companions differ strongly here. */
    public boolean isStronglyDivided() {
        return conflict >= STRONG;
    }
}
