package org.covoyage.insight.flag;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.covoyage.insight.evidence.EvidenceMeter;
import org.covoyage.insight.relation.Ground;
import org.covoyage.insight.relation.Relation;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Journey;

/** Raises the flags of a journey. Which figure raises one is a convention unless {@link Matter} names a source. */
public final class Flags {
    private Flags() {
    }

    /** The flags of a journey as it is now, the gravest first, then the heaviest, then by subject and place. */
    public static List<Flag> of(Journey journey) {
        Ground ground = Ground.of(journey);
        return of(ground, Relation.of(ground));
    }

    /** The flags of a journey whose relation is known already. */
    public static List<Flag> of(Ground ground, Relation relation) {
        Sink sink = new Sink(ground);
        SidesFlags.raise(relation, ground, sink);
        TravelFlags.raise(relation, sink);
        DataFlags.raise(relation, ground, sink);
        CareFlags.raise(relation, sink);
        EvidenceMeter.Count evidence = EvidenceMeter.of(ground.journey()).journey();
        if (evidence.index() < Grade.C.index()) {
            sink.at(Matter.EVIDENCE_THIN, Stream.of(ground.journey().scenario().id()), 1 - evidence.index(),
                    evidence.index(), evidence.validated());
        }
        // The sort is stable: what weighs the same stays in the order of subjects and of travel.
        return sink.flags().stream().sorted(Comparator.comparing(Flag::severity)
                .thenComparing(Comparator.comparingDouble(Flag::weight).reversed())).toList();
    }
}
