package org.covoyage.picture.finding;

import java.util.List;
import org.covoyage.insight.DecisionUnit;
import org.covoyage.insight.Draws;
import org.covoyage.journey.Id;

/**
 * All that an insights picture says of a journey. A model's estimate, not a measurement.
 *
 * @param lead      who leads and whose absence counts
 * @param standings the ranking, the weakest perhaps folded into one
 * @param nowhere   companions who are involved at no stage
 * @param leftOut   companions for whom no distance is known
 * @param self      share of the customer's own judgement over the journey, 0 … 1
 * @param effective as many equal companions would be as concentrated; NaN when nobody has any say
 * @param onFew     whether the say of companions rests on one or two of them (HHI above 0.25)
 * @param evidence  what the shares rest on, 0 all assumed … 1 all measured; NaN when nobody has any say
 * @param stages    all stages, in their order
 * @param ghost     who is imagined away, or {@code null}
 * @param units     who decides together
 * @param threshold θ, below which a member with a veto blocks
 * @param model     name of the model
 * @param draws     how it was drawn; {@code null} when it could not be
 */
public record Findings(Lead lead, List<Standing> standings, List<Id> nowhere, List<Id> leftOut, double self,
        double effective, boolean onFew, double evidence, List<StageFinding> stages, Ghost ghost,
        List<DecisionUnit> units, double threshold, String model, Draws draws) {
    /** A change of less cannot be seen in two decimals. */
    public static final double VISIBLE = 0.005;

    /** Copies the lists. */
    public Findings {
        standings = List.copyOf(standings);
        nowhere = List.copyOf(nowhere);
        leftOut = List.copyOf(leftOut);
        stages = List.copyOf(stages);
        units = List.copyOf(units);
    }

    /** The units in which somebody with a veto blocks. */
    public List<DecisionUnit> blocked() {
        return units.stream().filter(DecisionUnit::isBlocked).toList();
    }

    /** Who blocks anywhere, each once. */
    public List<Id> blockers() {
        return units.stream().flatMap(unit -> unit.blockedBy().stream()).distinct().toList();
    }
}
