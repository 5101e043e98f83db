package org.covoyage.cli;

import static org.covoyage.cli.JsonMembers.object;
import static org.covoyage.cli.JsonMembers.word;

import java.util.Map;
import org.covoyage.insight.evidence.EvidenceMeter;
import org.covoyage.journey.Evidence;
import org.covoyage.picture.flag.CheckWords;

/** What the claims of a journey rest on, as JSON. */
final class EvidenceJson {
    private EvidenceJson() {
    }

    static Map<String, Object> evidence(RelationAnswer sides, CheckWords words) {
        EvidenceMeter of = sides.evidence();
        Map<String, Object> member = count(of.journey());
        member.put("stages", of.stages().stream().map(stage -> {
            Map<String, Object> inside = object("id", stage.stage());
            inside.putAll(count(stage.count()));
            return inside;
        }).toList());
        member.put("stale", sides.age() == null ? null : of.stale(sides.age()).stream().map(claim -> object("element",
                claim.element(), "at", claim.at(), "claims", word(claim.kind()), "date", claim.date())).toList());
        member.put("toCheck", sides.checks().stream().map(check -> object("at", check.at(), "claims", word(check.kind()), "n",
                check.claims().size(), "doubts", check.doubts().stream().map(JsonMembers::word).toList(), "what",
                words.what(check), "why", words.why(check), "nextStep", words.nextStep(check), "weight",
                check.weight())).toList());
        return member;
    }

    private static Map<String, Object> count(EvidenceMeter.Count of) {
        Map<String, Object> member = object("index", of.index(), "n", of.total());
        of.graded().forEach((grade, claims) -> member.put(grade.name(), claims));
        member.put("unsaid", of.unsaid());
        return member;
    }

    static Map<String, Object> of(Evidence of) {
        return of == null ? null : object("grade", of.grade() == null ? null : of.grade().name(), "source",
                of.source(), "n", of.n(), "date", of.date());
    }
}
