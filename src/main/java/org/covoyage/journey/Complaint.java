package org.covoyage.journey;

import java.util.List;

/**
 * The record of a complaint (DOMAIN 3 (h)).
 *
 * @param id                 identity
 * @param stage              the stage it belongs to
 * @param touchpoint         the touchpoint it is about
 * @param title              what it is about
 * @param channel            by which way it came
 * @param inPublic           whether it was made in public
 * @param severity           1 … 5
 * @param firstResponseHours hours to the first response
 * @param resolutionHours    hours to the end
 * @param contacts           contacts needed
 * @param loss               what the customer lost, in money
 * @param compensation       what the customer got, in money
 * @param justice            how just it felt
 * @param satisfactionBefore 0 … 10, before the incident
 * @param satisfactionAfter  0 … 10, after the answer
 * @param customerEffort     g, what the customer put in, 0 … 10
 * @param companyReturn      r, what came back, 0 … 10
 * @param loopClosed         whether the customer was told what changed
 * @param evidence           what it rests on
 * @param note               not shown
 */
public record Complaint(Id id, Id stage, Id touchpoint, String title, String channel, Boolean inPublic,
        Double severity, Double firstResponseHours, Double resolutionHours, Double contacts, Double loss,
        Double compensation, Justice justice, Double satisfactionBefore, Double satisfactionAfter,
        Double customerEffort, Double companyReturn, Boolean loopClosed, Evidence evidence, String note)
        implements Element {
    /** Checks the ranges. */
    public Complaint {
        RefusedValue.required("id", id);
        RefusedValue.required("title", title);
        Range.FIVE.check("severity", severity);
        Range.NON_NEGATIVE.check("firstResponseHours", firstResponseHours);
        Range.NON_NEGATIVE.check("resolutionHours", resolutionHours);
        Range.NON_NEGATIVE.check("contacts", contacts);
        Range.NON_NEGATIVE.check("loss", loss);
        Range.NON_NEGATIVE.check("compensation", compensation);
        Range.RATING.check("satisfactionBefore", satisfactionBefore);
        Range.RATING.check("satisfactionAfter", satisfactionAfter);
        Range.RATING.check("customerEffort", customerEffort);
        Range.RATING.check("companyReturn", companyReturn);
    }

    @Override
    public List<Reference> references() {
        return Reference.of(evidence).and("stage", stage, Kind.STAGE).and("touchpoint", touchpoint, Kind.TOUCHPOINT)
                .list();
    }
}
