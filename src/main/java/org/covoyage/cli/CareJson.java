package org.covoyage.cli;

import static org.covoyage.cli.JsonMembers.mean;
import static org.covoyage.cli.JsonMembers.object;
import static org.covoyage.cli.JsonMembers.sum;
import static org.covoyage.cli.JsonMembers.word;

import java.util.Map;
import org.covoyage.insight.relation.Complaints;
import org.covoyage.insight.relation.Intrusion;
import org.covoyage.insight.relation.LoyaltyFigures;
import org.covoyage.journey.Complaint;
import org.covoyage.journey.Evidence;
import org.covoyage.journey.Justice;
import org.covoyage.journey.Measure;

/** How the company cares as JSON: complaints (h), loyalty (j), intrusion (k). */
final class CareJson {
    private CareJson() {
    }

    static Map<String, Object> complaints(Complaints of) {
        return object("n", of.cases().size(), "satcom", mean(of.satisfaction()), "recovery", mean(of.recovery()),
                "reciprocity", mean(of.reciprocity()), "publicLeak", mean(of.publicLeak()), "loopClosedRate",
                mean(of.loopClosed()), "cases", of.cases().stream().map(CareJson::one).toList());
    }

    private static Map<String, Object> one(Complaints.Case of) {
        Complaint record = of.complaint();
        Justice justice = record.justice();
        return object("id", of.id(), "stage", record.stage(), "touchpoint", record.touchpoint(), "public",
                record.inPublic(), "severity", record.severity(), "firstResponseHours", record.firstResponseHours(),
                "resolutionHours", record.resolutionHours(), "contacts", record.contacts(), "justice",
                justice == null ? null : object("distributive", justice.distributive(), "interactional",
                        justice.interactional(), "procedural", justice.procedural()), "satcom", of.satisfaction(),
                "before", record.satisfactionBefore(), "after", record.satisfactionAfter(), "recovery",
                of.recovery(), "aboveInitialLevel", Double.isNaN(of.recovery()) ? null : of.recovery() > 0,
                "reciprocity", of.reciprocity(), "compensated", of.compensated(), "loopClosed", record.loopClosed());
    }

    static Map<String, Object> loyalty(LoyaltyFigures of) {
        return object("ease", mean(of.ease()), "easy", mean(of.easy()), "figures", of.figures().stream()
                .map(CareJson::figure).toList(), "types", of.types().stream().map(type -> object("persona",
                        type.persona(), "type", word(type.type()), "captive", captive(type), "switchingCost",
                        type.switchingCost())).toList());
    }

    /** Somebody who likes the company is not held against their will; of others the cost of leaving tells. */
    private static Boolean captive(LoyaltyFigures.OfPersona of) {
        boolean likes = of.type() == LoyaltyFigures.Type.TRUE || of.type() == LoyaltyFigures.Type.LATENT;
        return !likes && Double.isNaN(of.switchingCost()) ? null : of.captive();
    }

    private static Map<String, Object> figure(LoyaltyFigures.Figure of) {
        Measure measure = of.measure();
        Evidence evidence = measure.evidence();
        return object("id", of.id(), "stage", measure.stage(), "touchpoint", measure.touchpoint(), "name",
                measure.name(), "kind", word(measure.kind()), "value", of.value(), "unit", measure.unit(), "target",
                measure.target(), "n", of.n(), "standardError", of.standardError(), "fewAnswers",
                of.n() == null ? null : of.isFew(), "date", evidence == null ? null : evidence.date(), "source", evidence == null ? null : evidence.source());
    }

    static Map<String, Object> intrusion(Intrusion of) {
        Map<String, Object> member = load(of.journey());
        member.put("stages", of.stages().stream().map(stage -> {
            Map<String, Object> inside = object("id", stage.stage());
            inside.putAll(load(stage));
            return inside;
        }).toList());
        return member;
    }

    private static Map<String, Object> load(Intrusion.Load of) {
        return object("contacts", sum(of.contacts()), "pressure", sum(of.pressure()), "intrusion",
                mean(of.intrusion()), "empathy", mean(of.empathy()));
    }

    static Map<String, Object> point(Intrusion.Point of) {
        return object("contacts", of.contacts(), "pressure", of.pressure(), "intrusion", of.intrusion(), "empathy",
                of.empathy());
    }
}
