package org.covoyage.insight;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.journey.DecisionRule;
import org.covoyage.journey.DecisionSeat;
import org.covoyage.journey.Id;
import org.covoyage.journey.Stage;

/**
 * Who decides together at a stage, and with what outcome (12). Roles go back to Webster and Wind (1972); that positions
 * are averaged with rights, and the threshold of a veto, are conventions. Seats without a position have no say.
 *
 * @param stage       where
 * @param rule        how is decided; the weighted mean when the stage names no rule
 * @param inclination Y = Σ b y, −1 … 1; NaN when nobody with a position has rights
 * @param agreement   1 − √(Σ b (y − Y)²), 0 … 1; NaN when Y is
 * @param lowest      smallest position of all, what unanimity looks at; NaN when there is none
 * @param inFavour    Σ b over y above 0, what a majority looks at, 0 … 1; NaN when Y is
 * @param blockedBy   members with a veto whose position is under θ
 * @param carries     whether the rule is met and nobody blocks; {@code null} when that cannot be said
 * @param members     those with a position
 */
public record DecisionUnit(Id stage, DecisionRule rule, double inclination, double agreement, double lowest,
        double inFavour, List<Id> blockedBy, Boolean carries, List<Id> members) {
    /** Copies the lists. */
    public DecisionUnit {
        blockedBy = List.copyOf(blockedBy);
        members = List.copyOf(members);
    }

    /** Whether a veto blocks, whatever the rule. */
    public boolean isBlocked() {
        return !blockedBy.isEmpty();
    }

    /** The units of all stages that have seats with a position, in the order of the stages. */
    public static List<DecisionUnit> of(Circle circle) {
        List<DecisionUnit> units = new ArrayList<>();
        for (Stage stage : circle.stages) {
            List<DecisionSeat> seats = circle.seats.stream()
                    .filter(seat -> seat.stage().equals(stage.id()) && seat.position() != null).toList();
            if (!seats.isEmpty()) {
                units.add(of(stage, seats, circle.parameters.vetoThreshold()));
            }
        }
        return units;
    }

    private static DecisionUnit of(Stage stage, List<DecisionSeat> seats, double threshold) {
        double rights = seats.stream().mapToDouble(DecisionUnit::rights).sum();
        double mean = 0;
        double inFavour = 0;
        double lowest = 1;
        for (DecisionSeat seat : seats) {
            // 0/0 is NaN: nobody has rights, so nothing can be said.
            double part = rights(seat) / rights;
            mean += part * seat.position();
            inFavour += seat.position() > 0 ? part : rights == 0 ? Double.NaN : 0;
            lowest = Math.min(lowest, seat.position());
        }
        double spread = 0;
        for (DecisionSeat seat : seats) {
            spread += rights(seat) / rights * (seat.position() - mean) * (seat.position() - mean);
        }
        List<Id> blockedBy = seats.stream().filter(seat -> seat.veto() && seat.position() < threshold)
                .map(DecisionSeat::member).toList();
        DecisionRule rule = stage.decisionRule() == null ? DecisionRule.WEIGHTED_MEAN : stage.decisionRule();
        return new DecisionUnit(stage.id(), rule, mean, 1 - Math.sqrt(spread), lowest, inFavour, blockedBy,
                carries(rule, mean, lowest, inFavour, !blockedBy.isEmpty()),
                seats.stream().map(DecisionSeat::member).toList());
    }

    private static Boolean carries(DecisionRule rule, double mean, double lowest, double inFavour, boolean blocked) {
        if (blocked) {
            return false;
        }
        return switch (rule) {
            case UNANIMITY -> lowest > 0;
            case MAJORITY -> Double.isNaN(inFavour) ? null : Boolean.valueOf(inFavour > 0.5);
            case WEIGHTED_MEAN, VETO -> Double.isNaN(mean) ? null : Boolean.valueOf(mean > 0);
        };
    }

    private static double rights(DecisionSeat seat) {
        return seat.rights() == null ? 0 : seat.rights();
    }
}
