package org.covoyage.journey;

import java.util.List;

/**
 * A point of contact between customer and company, or between customer and others about the offer.
 *
 * @param id            identity
 * @param stage         the stage it belongs to
 * @param step          the step it belongs to
 * @param name          its name on the map
 * @param channel       where
 * @param channelName   the channel in the client's own words
 * @param mode          who or what serves
 * @param line          in sight or out of sight
 * @param ownership     who runs it
 * @param owner         who looks after it, by name or role
 * @param initiator     who starts it
 * @param status        what became of it in an actual journey
 * @param minutes       how long, in minutes, 0 or more
 * @param momentOfTruth whether it decides
 * @param ease          how easy the company made it, 1 … 7
 * @param design        how it fits the others
 * @param customerEquipment what the customer has at hand
 * @param employeeEquipment what the employee has at hand
 * @param humanHand     how personal on both sides
 * @param data          personal data used
 * @param solicitation  how the company comes towards the customer
 * @param serves        client roles it serves
 * @param image         a picture, by the id of the project's image
 * @param evidence      what all this rests on
 * @param note          not shown on the map
 */
public record Touchpoint(Id id, Id stage, Id step, String name, Channel channel, String channelName, Mode mode,
        ServiceLine line, Ownership ownership, String owner, Initiator initiator, TouchpointStatus status,
        Double minutes, MomentOfTruth momentOfTruth, Double ease, JourneyDesign design, Equipment customerEquipment,
        Equipment employeeEquipment, HumanHand humanHand, PersonalData data, Solicitation solicitation,
        List<ClientRoleKind> serves, Id image, Evidence evidence, String note) implements Element {
    /** Checks the ranges, copies the list. */
    public Touchpoint {
        RefusedValue.required("id", id);
        RefusedValue.required("stage", stage);
        RefusedValue.required("name", name);
        Range.NON_NEGATIVE.check("minutes", minutes);
        Range.SEVEN.check("ease", ease);
        serves = Lists.copy(serves);
    }

    /** Whether personal data are used here. */
    public boolean usesData() {
        return data != null && data.isUsed();
    }

    /** Whether a star belongs on it. */
    public boolean isMomentOfTruth() {
        return momentOfTruth != null && momentOfTruth.isMarked();
    }

    @Override
    public List<Reference> references() {
        return Reference.of(evidence).and("stage", stage, Kind.STAGE).and("step", step, Kind.STEP)
                .and("data.neededAt", data == null ? null : data.neededAt(), Kind.STAGE).list();
    }
}
