package org.covoyage.picture.finding;

import java.util.List;
import java.util.Map;
import org.covoyage.insight.Note;
import org.covoyage.insight.Robustness;
import org.covoyage.journey.Id;

/**
 * One line of the ranking: a companion, or the weakest ones together.
 *
 * @param companion who, {@code null} for those folded together
 * @param members   all it stands for
 * @param share     share of influence over the whole journey, 0 … 1
 * @param low       5 % of the draws give less; NaN when not drawn
 * @param high      95 % of the draws give less; NaN when not drawn
 * @param place     how far the place holds; {@code null} for the last, the folded, and when not drawn
 * @param holds     part of the draws in which the first leads, or another stays ahead of the next; NaN where place is
 *                  {@code null}
 * @param next      who comes next in the ranking, {@code null} for the last and the folded
 * @param fall      by how much the inclination would fall without, over the stages where it would fall, 0 or more;
 *                  with {@code rise} it sums to the consequence R
 * @param rise      by how much it would rise, over the stages where it would rise
 * @param shares    share at each stage at which it is involved
 * @param doubts    what to know before trusting its numbers
 */
public record Standing(Id companion, List<Id> members, double share, double low, double high, Robustness place,
        double holds, Id next, double fall, double rise, Map<Id, Double> shares, List<Note.Matter> doubts) {
    /** Copies map and lists. */
    public Standing {
        members = List.copyOf(members);
        shares = Map.copyOf(shares);
        doubts = List.copyOf(doubts);
    }

    /** R, by how much the inclination would change without, up or down, 0 or more. */
    public double consequence() {
        return fall + rise;
    }

    /** Whether it stands for the weakest ones. */
    public boolean isFolded() {
        return companion == null;
    }
}
