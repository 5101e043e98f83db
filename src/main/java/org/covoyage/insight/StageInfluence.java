package org.covoyage.insight;

import java.util.List;
import org.covoyage.journey.Id;

/**
 * Who holds the say at a stage (5). One step of weighted averaging with the customer's own judgement, as in DeGroot
 * (1974) and Friedkin and Johnsen (1990); that the weights are these is a convention.
 *
 * @param stage         which stage
 * @param ownJudgement  κ, weight of the customer's own judgement
 * @param ownInclination u, −1 … 1
 * @param importance    m
 * @param totalWeight   W = Σ w, 0 or more, in voices
 * @param socialShare   SI = W / (κ + W), 0 … 1
 * @param self          κ / (κ + W); with the shares it sums to 1
 * @param inclination   y = (κ u + Σ w v) / (κ + W), −1 … 1
 * @param netDirection  V = Σ w v / W, −1 … 1; NaN when nobody is heard
 * @param conflict      P = √(Σ q (v − V)²), 0 … 1; NaN when nobody is heard
 * @param concentration of the say among companions here
 * @param companions    those tied to the stage, in the order of the journey's companions
 */
public record StageInfluence(Id stage, double ownJudgement, double ownInclination, double importance,
        double totalWeight, double socialShare, double self, double inclination, double netDirection, double conflict,
        Concentration concentration, List<TieInfluence> companions) {
    /** Copies the list. */
    public StageInfluence {
        companions = List.copyOf(companions);
    }

    /** Inclination when one companion were not there: y − Δy (7). */
    public double inclinationWithout(TieInfluence tie) {
        return Math.clamp(inclination - tie.inclinationChange(), -1, 1);
    }
}
