package org.covoyage.journey;

import java.util.List;

/**
 * What a journey is a journey of; exactly one in each journey.
 *
 * @param id         the scenario's own id, by which {@code --scenario} names it
 * @param name       its name
 * @param kind       as-is, to-be, before …
 * @param summary    what it shows, in a sentence or two
 * @param period     when it was observed or is meant for
 * @param parameters parameters of the influence model; {@code null} stands for the defaults
 */
public record Scenario(Id id, String name, ScenarioKind kind, String summary, String period,
        ModelParameters parameters) implements Element {
    /** Checks what is required. */
    public Scenario {
        RefusedValue.required("id", id);
        RefusedValue.required("name", name);
    }

    /** The parameters that apply. */
    public ModelParameters parametersOrDefault() {
        return parameters == null ? ModelParameters.DEFAULT : parameters;
    }


    @Override
    public List<Reference> references() {
        return List.of();
    }
}
