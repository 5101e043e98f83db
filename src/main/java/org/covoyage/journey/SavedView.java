package org.covoyage.journey;

import java.util.List;

/**
 * A named filter of the map for an audience.
 *
 * @param id       identity
 * @param name     its name, by which {@code --view} finds it
 * @param audience for whom
 * @param density  how much it shows
 * @param lanes    the lanes it shows; empty for all
 * @param stages   the stages it shows; empty for all
 * @param personas the personas whose cards and readings it shows; empty for all
 * @param note     anything else
 */
public record SavedView(Id id, String name, String audience, Density density, List<Id> lanes, List<Id> stages,
        List<Id> personas, String note) implements Element {
    /** Copies the lists. */
    public SavedView {
        RefusedValue.required("id", id);
        RefusedValue.required("name", name);
        lanes = Lists.copy(lanes);
        stages = Lists.copy(stages);
        personas = Lists.copy(personas);
    }

    @Override
    public List<Reference> references() {
        return new Reference.Collector().and("lanes", lanes, Kind.LANE).and("stages", stages, Kind.STAGE)
                .and("personas", personas, Kind.PERSONA).list();
    }
}
