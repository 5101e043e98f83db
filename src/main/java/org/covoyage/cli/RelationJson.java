package org.covoyage.cli;

import static org.covoyage.cli.JsonMembers.object;
import static org.covoyage.cli.JsonMembers.word;

import java.util.Map;
import org.covoyage.insight.flag.Flag;
import org.covoyage.insight.relation.Relation;
import org.covoyage.picture.Labels;
import org.covoyage.picture.flag.CheckWords;
import org.covoyage.picture.flag.FlagWords;

/**
 * Both sides of the relation, what they rest on and what asks for attention, as members of the JSON answer. Each subject
 * has its own file; this one says which there are and in what order.
 */
final class RelationJson {
    private RelationJson() {
    }

    static void put(Map<String, Object> root, InsightsAnswer answer) {
        RelationAnswer sides = answer.sides();
        Relation relation = sides.relation();
        root.put("touchpoints", new TouchpointsJson(sides).list());
        root.put("mirror", SidesJson.mirror(relation.mirror()));
        root.put("perceptionGap", SidesJson.gap(relation.gap()));
        root.put("humanHand", SidesJson.hands(relation.hands()));
        root.put("momentsOfTruth", TravelJson.moments(relation.moments()));
        root.put("emotion", TravelJson.emotion(relation));
        root.put("coherence", TravelJson.coherence(relation.coherence()));
        root.put("roles", TravelJson.roles(relation.roles()));
        root.put("complaints", CareJson.complaints(relation.complaints()));
        root.put("consent", ConsentJson.consent(relation.consent()));
        root.put("loyalty", CareJson.loyalty(relation.loyalty()));
        root.put("intrusion", CareJson.intrusion(relation.intrusion()));
        Labels labels = new Labels(answer.language());
        root.put("evidence", EvidenceJson.evidence(sides,
                new CheckWords(labels, answer.journey())));
        FlagWords words = new FlagWords(labels, answer.journey());
        root.put("flags", sides.flags().stream().map(flag -> flag(flag, words)).toList());
    }

    private static Map<String, Object> flag(Flag flag, FlagWords words) {
        return object("severity", word(flag.severity()), "subject", word(flag.matter().subject()), "matter",
                word(flag.matter()), "where", flag.where(), "what", words.what(flag), "why", words.why(flag),
                "nextStep", words.nextStep(flag), "figures", flag.figures(), "detail", word(flag.detail()), "weight",
                flag.weight());
    }
}
