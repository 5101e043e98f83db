package org.covoyage.cli;

import static org.covoyage.cli.JsonMembers.mean;
import static org.covoyage.cli.JsonMembers.object;
import static org.covoyage.cli.JsonMembers.word;

import java.util.Map;
import org.covoyage.insight.relation.Consent;
import org.covoyage.journey.PersonalData;

/** Personal data and consent (i) as JSON. */
final class ConsentJson {
    private ConsentJson() {
    }

    static Map<String, Object> consent(Consent of) {
        return object("nature", "working aid, not legal advice", "n", of.uses().size(), "coverage",
                mean(of.coverage()), "dpiaExpected", assessed(of, Consent.Assessment.EXPECTED), "dpiaReview",
                assessed(of, Consent.Assessment.REVIEW), "usedBeforeAsked", of.early().stream().map(early -> object(
                        "category", early.category(), "at", early.at(), "stage", early.stage(), "asked",
                        early.asked(), "stagesLater", early.stages())).toList(), "uses", of.uses().stream().map(use -> {
                            Map<String, Object> inside = object("at", use.at(), "stage", use.stage());
                            inside.putAll(use(use));
                            return inside;
                        }).toList());
    }

    private static Object assessed(Consent of, Consent.Assessment which) {
        return of.uses().stream().filter(use -> use.assessment() == which).map(Consent.Use::at).toList();
    }

    static Map<String, Object> use(Consent.Use use) {
        PersonalData data = use.data();
        return object("categories", data.categories(), "purpose", data.purpose(), "legalBasis",
                word(data.legalBasis()), "special", data.special(), "article9", data.article9(), "retention",
                data.retention(), "recipients", data.recipients(), "outsideEea", data.outsideEea(),
                "automatedDecision", data.automatedDecision(), "child", data.child(), "informed", data.informed(),
                "withdrawal", data.withdrawal(), "dpiaCriteria", data.dpia().stream().distinct()
                        .map(JsonMembers::word).toList(), "dpia", word(use.assessment()), "valid", use.isValid(),
                "errors", faults(use, true), "warnings", faults(use, false), "neededAt", data.neededAt(),
                "stagesLate", use.delay());
    }

    private static Object faults(Consent.Use use, boolean errors) {
        return use.faults().stream().filter(fault -> fault.isError() == errors).map(JsonMembers::word).toList();
    }
}
