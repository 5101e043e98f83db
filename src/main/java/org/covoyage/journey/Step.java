package org.covoyage.journey;

import java.util.List;

/**
 * A step: one action of the customer inside a stage.
 *
 * @param id     identity
 * @param stage  the stage it belongs to
 * @param name   what the customer does
 * @param colour {@code #RRGGBB}, when the theme's own is not wanted
 * @param note   anything else
 */
public record Step(Id id, Id stage, String name, String colour, String note) implements Element {
    /** Checks what is required. */
    public Step {
        RefusedValue.required("id", id);
        RefusedValue.required("stage", stage);
        RefusedValue.required("name", name);
    }

    /** A step in the theme's own colour. */
    public Step(Id id, Id stage, String name, String note) {
        this(id, stage, name, null, note);
    }

    @Override
    public List<Reference> references() {
        return Reference.to("stage", stage, Kind.STAGE).list();
    }
}
