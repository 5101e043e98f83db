package org.covoyage.insight.relation;

import org.covoyage.journey.Id;
import org.covoyage.journey.Ownership;
import org.covoyage.journey.ServiceLine;
import org.covoyage.journey.Touchpoint;

/**
 * Where something can be said of the relation: a stage, one of its steps, or a touchpoint.
 *
 * @param id         its identity
 * @param stage      the stage it belongs to (itself, for a stage)
 * @param touchpoint the touchpoint, {@code null} for stages and steps
 */
public record Place(Id id, Id stage, Touchpoint touchpoint) {
    /** Whether the customer sees it; what does not say is in sight. */
    public boolean isFrontStage() {
        return touchpoint == null || touchpoint.line() == null || touchpoint.line() == ServiceLine.FRONT;
    }

    /** Whether it is a touchpoint the company or a partner runs; one that does not say is the company's. */
    public boolean isCompanys() {
        return touchpoint != null && (touchpoint.ownership() == null || touchpoint.ownership() == Ownership.BRAND
                || touchpoint.ownership() == Ownership.PARTNER);
    }

    /** Minutes spent, 0 or more; NaN when unknown. */
    public double minutes() {
        return touchpoint == null ? Double.NaN : Figures.of(touchpoint.minutes());
    }

    /** Importance I to the customer, 0 … 10; NaN when unknown. */
    public double importance() {
        return touchpoint == null || touchpoint.momentOfTruth() == null ? Double.NaN
                : Figures.of(touchpoint.momentOfTruth().importance());
    }
}
