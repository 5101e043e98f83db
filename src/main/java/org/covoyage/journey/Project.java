package org.covoyage.journey;

import java.util.List;
import java.util.Optional;

/**
 * A project: a cover and one or more scenarios. Elements that are the same thing share an id across scenarios.
 *
 * @param cover     what it says of itself
 * @param scenarios its journeys, at least one, each with a scenario id of its own
 */
public record Project(Cover cover, List<Journey> scenarios) {
    /**
     * Checks the scenarios.
     *
     * @throws IllegalArgumentException when there is none, or when two have the same id
     */
    public Project {
        scenarios = List.copyOf(scenarios);
        if (scenarios.isEmpty()) {
            throw new IllegalArgumentException("a project needs a scenario");
        }
        if (scenarios.stream().map(journey -> journey.scenario().id()).distinct().count() < scenarios.size()) {
            throw new IllegalArgumentException("two scenarios have the same id");
        }
    }

    /** The scenario with an id. */
    public Optional<Journey> scenario(Id id) {
        return scenarios.stream().filter(journey -> journey.scenario().id().equals(id)).findFirst();
    }
}
