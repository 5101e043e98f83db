package org.covoyage.cli;

import java.util.List;
import org.covoyage.insight.check.Check;
import org.covoyage.insight.check.Checks;
import org.covoyage.insight.evidence.Age;
import org.covoyage.insight.evidence.EvidenceMeter;
import org.covoyage.insight.flag.Flag;
import org.covoyage.insight.flag.Flags;
import org.covoyage.insight.relation.Ground;
import org.covoyage.insight.relation.Relation;
import org.covoyage.journey.Journey;

/**
 * What {@code covoyage insights} has to say of both sides of the relation in one scenario. Whoever is left out of the
 * circle changes nothing here.
 *
 * @param ground   the places and readings
 * @param relation both sides of the relation
 * @param evidence what the claims rest on
 * @param flags    what asks for attention, the gravest first
 * @param checks   what to check before the meeting, the most pressing first
 * @param age      from when on claims are stale, {@code null} when nobody asked
 */
record RelationAnswer(Ground ground, Relation relation, EvidenceMeter evidence, List<Flag> flags, List<Check> checks,
        Age age) {
    static RelationAnswer of(Journey journey, Age age) {
        Ground ground = Ground.of(journey);
        Relation relation = Relation.of(ground);
        return new RelationAnswer(ground, relation, EvidenceMeter.of(journey), Flags.of(ground, relation),
                Checks.of(journey, age), age);
    }
}
