package org.covoyage.insight.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.covoyage.insight.Circle;
import org.covoyage.insight.CompanionInfluence;
import org.covoyage.insight.InsightRefused;
import org.covoyage.insight.JourneyInfluence;
import org.covoyage.insight.evidence.Age;
import org.covoyage.insight.evidence.Claim;
import org.covoyage.insight.evidence.EvidenceMeter;
import org.covoyage.insight.flag.Flag;
import org.covoyage.insight.flag.Flags;
import org.covoyage.insight.flag.Severity;
import org.covoyage.insight.flag.Subject;
import org.covoyage.insight.relation.LoyaltyFigures;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;

/** Makes the list of what to check before the meeting. */
public final class Checks {
    /** A companion of less influence carries no conclusion, a convention. */
    private static final double HEARD = 0.05;
    private static final double FIGURE = 0.4;

    private final Age age;
    private final Map<Id, Flag> flagOf = new LinkedHashMap<>();
    private final Map<Id, Double> shareOf = new LinkedHashMap<>();

    private Checks(Journey journey, List<Flag> flags, Age age) {
        this.age = age;
        for (Flag flag : flags) {
            // What is wrong with a record is not made surer by evidence; what is merely worth knowing carries little.
            if (flag.severity() == Severity.WARNING && flag.matter().subject() != Subject.CONSENT
                    && flag.matter().subject() != Subject.EVIDENCE) {
                flag.where().forEach(id -> flagOf.merge(id, flag, (one, other) ->
                        other.weight() > one.weight() ? other : one));
            }
        }
        shares(journey);
    }

    /** The checks of a journey as it is now, the most pressing first. */
    public static List<Check> of(Journey journey) {
        return of(journey, null);
    }

    /**
     * The checks of a journey as it is now, the most pressing first.
     *
     * @param age from when on claims are stale; {@code null} for never
     */
    public static List<Check> of(Journey journey, Age age) {
        return new Checks(journey, Flags.of(journey), age).of(EvidenceMeter.of(journey).claims());
    }

    private void shares(Journey journey) {
        try {
            JourneyInfluence.of(Circle.of(journey)).companions().stream().filter(CompanionInfluence::isRanked)
                    .forEach(one -> shareOf.put(one.companion(), one.share()));
        } catch (InsightRefused nobodyHasAnyShare) {
            shareOf.clear();
        }
    }

    private List<Check> of(List<Claim> claims) {
        record Key(Id at, Claim.Kind kind) {
        }
        Map<Key, List<Claim>> together = new LinkedHashMap<>();
        claims.stream().filter(claim -> !doubts(claim).isEmpty()).forEach(claim -> together.computeIfAbsent(
                new Key(claim.at(), claim.kind()), _ -> new ArrayList<>()).add(claim));
        List<Check> checks = new ArrayList<>();
        together.forEach((key, all) -> check(key.at(), key.kind(), all, checks));
        checks.sort(Comparator.comparingDouble(Check::weight).reversed());
        return List.copyOf(checks);
    }

    private void check(Id at, Claim.Kind kind, List<Claim> claims, List<Check> checks) {
        Set<Check.Doubt> doubts = EnumSet.noneOf(Check.Doubt.class);
        claims.forEach(claim -> doubts.addAll(doubts(claim)));
        double gravity = doubts.iterator().next().gravity();
        switch (kind) {
            case CRITERION, INVOLVEMENT, OVERRIDE -> {
                double share = shareOf.getOrDefault(at, 0.0);
                if (share >= HEARD || kind == Claim.Kind.OVERRIDE) {
                    checks.add(new Check(at, kind, claims, doubts, null, share, share * gravity));
                }
            }
            case MEASURE -> checks.add(new Check(at, kind, claims, doubts, null, Double.NaN, FIGURE * gravity));
            case READING, TOUCHPOINT, STAGE, BOND, SEAT, TRANSITION, ROLE, COMPLAINT, CARD -> {
                Flag flag = flagOf.get(at);
                if (flag != null) {
                    checks.add(new Check(at, kind, claims, doubts, flag.matter().subject(), Double.NaN,
                            flag.weight() * gravity));
                }
            }
        }
    }

    private Set<Check.Doubt> doubts(Claim claim) {
        Set<Check.Doubt> doubts = EnumSet.noneOf(Check.Doubt.class);
        if (claim.grade() == null) {
            doubts.add(Check.Doubt.UNSAID);
        } else if (claim.grade() == Grade.D) {
            doubts.add(Check.Doubt.ASSUMED);
        } else if (claim.source() == null && claim.kind() != Claim.Kind.OVERRIDE
                && claim.kind() != Claim.Kind.CRITERION && claim.kind() != Claim.Kind.INVOLVEMENT) {
            doubts.add(Check.Doubt.NO_SOURCE);
        }
        if (claim.unreasoned()) {
            doubts.add(Check.Doubt.NO_REASON);
        }
        if (claim.kind() == Claim.Kind.MEASURE && claim.n() != null && claim.n() < LoyaltyFigures.FEW) {
            doubts.add(Check.Doubt.FEW);
        }
        if (age != null && age.isStale(claim)) {
            doubts.add(Check.Doubt.STALE);
        }
        return doubts;
    }
}
