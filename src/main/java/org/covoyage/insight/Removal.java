package org.covoyage.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.covoyage.journey.Id;

/**
 * The journey without some companions, recomputed (7); several leave together. It compares two states of the model and
 * foretells nothing: people who leave are replaced, and those who stay behave otherwise.
 *
 * @param removed           who is gone
 * @param before            the journey with them
 * @param after             the journey without them
 * @param inclinationChange Δy = before − after, at each stage
 * @param socialShareChange ΔSI = before − after, at each stage
 * @param consequence       R = Σ m |Δy| / Σ m of them together
 */
public record Removal(List<Id> removed, JourneyInfluence before, JourneyInfluence after,
        List<Double> inclinationChange, List<Double> socialShareChange, double consequence) {
    /** Copies the lists. */
    public Removal {
        removed = List.copyOf(removed);
        inclinationChange = List.copyOf(inclinationChange);
        socialShareChange = List.copyOf(socialShareChange);
    }

    /** A circle without some of its companions. */
    public static Removal of(Circle circle, Collection<Id> leaving) {
        JourneyInfluence before = JourneyInfluence.of(circle);
        JourneyInfluence after = JourneyInfluence.of(circle.without(leaving));
        List<Double> inclination = new ArrayList<>();
        List<Double> social = new ArrayList<>();
        double consequence = 0;
        for (int s = 0; s < circle.stages.size(); s++) {
            StageInfluence with = before.stages().get(s);
            StageInfluence without = after.stages().get(s);
            inclination.add(with.inclination() - without.inclination());
            social.add(with.socialShare() - without.socialShare());
            consequence += with.importance() * Math.abs(with.inclination() - without.inclination())
                    / circle.totalImportance;
        }
        return new Removal(List.copyOf(leaving), before, after, inclination, social, consequence);
    }
}
