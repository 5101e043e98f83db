package org.covoyage.journey;

import java.util.List;

/**
 * A person whose journey this is, or who decides along.
 *
 * @param id          identity
 * @param name        name, or role where names are left out
 * @param focal       whether the journey is this person's; one of them is
 * @param description who this is, in a line
 * @param quote       something this person says
 * @param goals       what this person wants
 * @param portrait    a picture, by the id of the project's image
 * @param loyalty     attitude and behaviour
 * @param note        anything else
 */
public record Persona(Id id, String name, boolean focal, String description, String quote, List<String> goals,
        Id portrait, Loyalty loyalty, String note) implements Element {
    /** Copies the list. */
    public Persona {
        RefusedValue.required("id", id);
        RefusedValue.required("name", name);
        goals = Lists.copy(goals);
    }

    @Override
    public List<Reference> references() {
        return List.of();
    }
}
