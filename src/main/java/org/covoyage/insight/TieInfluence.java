package org.covoyage.insight;

import org.covoyage.journey.Distance;
import org.covoyage.journey.Id;

/**
 * A companion's influence at one stage. Numbers that rest on an undefined distance are NaN.
 *
 * @param companion               who
 * @param distance                d, 0 closest … 1 farthest
 * @param basis                   which rule gave the distance
 * @param involvement             p, 0 … 1
 * @param direction               v, −1 against … 1 for
 * @param voices                  n as counted, capped
 * @param weight                  w (4), in voices
 * @param share                   w / (κ + W), 0 … 1
 * @param part                    q = w / W, the part among companions; NaN when W is 0
 * @param inclinationChange       Δy = y − y without this companion (7): above 0 when the companion pulls upwards
 * @param socialShareChange       ΔSI = SI − SI without this companion (7)
 * @param distanceDeviation       sd(d) from the evidence grades (9)
 * @param weightDeviation         sd(w) (9)
 * @param shareDeviation          sd(share) (9)
 */
public record TieInfluence(Id companion, double distance, Distance.Basis basis, double involvement, double direction,
        double voices, double weight, double share, double part, double inclinationChange, double socialShareChange,
        double distanceDeviation, double weightDeviation, double shareDeviation) {
}
