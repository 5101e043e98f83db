package org.covoyage.journey;

import java.util.List;

/**
 * Something written in a cell of the map.
 *
 * @param id         identity
 * @param lane       its row
 * @param stage      its column
 * @param step       the step it belongs to
 * @param text       what it says
 * @param kind       what kind of statement it is
 * @param severity   how bad, 1 … 5
 * @param priority   how urgent, 1 (first) … 5
 * @param owner      who looks after it
 * @param persona    whose it is, when not everybody's
 * @param touchpoint the touchpoint it is about
 * @param link       a web address
 * @param image      a picture, by the id of the project's image
 * @param evidence   what it rests on
 * @param note       not shown on the map
 */
public record Card(Id id, Id lane, Id stage, Id step, String text, CardKind kind, Double severity, Double priority,
        String owner, Id persona, Id touchpoint, String link, Id image, Evidence evidence, String note)
        implements Element {
    /** Checks the ranges. */
    public Card {
        RefusedValue.required("id", id);
        RefusedValue.required("lane", lane);
        RefusedValue.required("stage", stage);
        RefusedValue.required("text", text);
        Range.FIVE.check("severity", severity);
        Range.FIVE.check("priority", priority);
    }

    /** A card that says something in a cell, and nothing more. */
    public static Card of(Id id, Id lane, Id stage, String text) {
        return new Card(id, lane, stage, null, text, null, null, null, null, null, null, null, null, null, null);
    }

    /** The same card with another text. */
    public Card withText(String other) {
        return new Card(id, lane, stage, step, other, kind, severity, priority, owner, persona, touchpoint, link,
                image, evidence, note);
    }

    @Override
    public List<Reference> references() {
        return Reference.of(evidence).and("lane", lane, Kind.LANE).and("stage", stage, Kind.STAGE)
                .and("step", step, Kind.STEP).and("persona", persona, Kind.PERSONA)
                .and("touchpoint", touchpoint, Kind.TOUCHPOINT).list();
    }
}
