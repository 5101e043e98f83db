package org.covoyage.journey;

import java.util.List;

/**
 * A row of the map.
 *
 * @param id     identity
 * @param type   what it shows
 * @param name   its title; {@code null} for the type's own
 * @param hidden whether it is left out of the map
 * @param height least height in points of the 960-point slide, 0 or more
 * @param note   anything else
 */
public record Lane(Id id, LaneType type, String name, boolean hidden, Double height, String note)
        implements Element {
    /** Checks the range. */
    public Lane {
        RefusedValue.required("id", id);
        RefusedValue.required("type", type);
        Range.NON_NEGATIVE.check("height", height);
    }

    @Override
    public List<Reference> references() {
        return List.of();
    }
}
