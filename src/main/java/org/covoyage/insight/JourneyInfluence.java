package org.covoyage.insight;

import java.util.List;
import java.util.Optional;
import org.covoyage.journey.Id;

/**
 * Who carries the decision over the whole journey (6), (8). A model's estimate, not a measurement.
 *
 * @param self          share of the customer's own judgement, 0 … 1
 * @param socialShare   share of all companions; with {@code self} it sums to 1
 * @param inclination   m-weighted mean of the stages' inclinations, −1 … 1
 * @param concentration of the say among companions
 * @param evidence      Σ J g / Σ J, 0 all assumed … 1 all measured (9); NaN when no companion has any say
 * @param stages        in the order of the journey
 * @param companions    in the order of the journey's companions
 */
public record JourneyInfluence(double self, double socialShare, double inclination, Concentration concentration,
        double evidence, List<StageInfluence> stages, List<CompanionInfluence> companions) {
    /** Copies the lists. */
    public JourneyInfluence {
        stages = List.copyOf(stages);
        companions = List.copyOf(companions);
    }

    /** The influence at a circle's stages and over its whole journey: formulas (5) to (9). */
    public static JourneyInfluence of(Circle circle) {
        return new InfluenceSum(circle).journey();
    }

    /** The companions by rank, then those left out. */
    public List<CompanionInfluence> ranking() {
        return companions.stream().sorted((one, other) -> Integer.compare(
                one.isRanked() ? one.rank() : Integer.MAX_VALUE,
                other.isRanked() ? other.rank() : Integer.MAX_VALUE)).toList();
    }

    /** What is known of a companion. */
    public Optional<CompanionInfluence> companion(Id id) {
        return companions.stream().filter(companion -> companion.companion().equals(id)).findFirst();
    }
}
