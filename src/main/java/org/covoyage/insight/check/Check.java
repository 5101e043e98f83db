package org.covoyage.insight.check;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.covoyage.insight.evidence.Claim;
import org.covoyage.insight.flag.Subject;
import org.covoyage.journey.Id;

/**
 * Claims of one sort about one thing that carry a conclusion and rest on little.
 *
 * @param at       what they are said of
 * @param kind     what sort of claims
 * @param claims   the claims in doubt, at least one
 * @param doubts   what is wrong with them, the gravest first
 * @param subject  the side of the relation whose flag rests on them; {@code null} when it is a companion's influence or
 *                 a figure that stands for itself
 * @param share    the companion's share of influence, 0 … 1; NaN when it is not about a companion
 * @param weight   how much it matters among the checks, 0 or more
 */
public record Check(Id at, Claim.Kind kind, List<Claim> claims, Set<Doubt> doubts, Subject subject, double share,
        double weight) {
    /** What is wrong with what a claim rests on, the gravest first. */
    public enum Doubt {
        /** Nobody said how it is known. */
        UNSAID(1),
        /** It is an assumption. */
        ASSUMED(0.9),
        /** Set by hand, and nobody said why. */
        NO_REASON(0.8),
        /** A key figure of fewer than 30 answers. */
        FEW(0.6),
        /** Older than was asked for. */
        STALE(0.5),
        /** It is graded, and nobody said where it comes from. */
        NO_SOURCE(0.4);

        private final double gravity;

        Doubt(double gravity) {
            this.gravity = gravity;
        }

        /** How grave, 0 … 1, a convention. */
        public double gravity() {
            return gravity;
        }
    }

    /** Keeps the lists. */
    public Check {
        claims = List.copyOf(claims);
        doubts = Collections.unmodifiableSet(EnumSet.copyOf(doubts));
    }

    /** The gravest doubt. */
    public Doubt gravest() {
        return doubts.iterator().next();
    }
}
