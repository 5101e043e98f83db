package org.covoyage.edit.grid;

import java.util.Arrays;
import java.util.Optional;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.picture.Labels;

/**
 * What lanes are called on the map, and which type a title is the own title of.
 *
 * @param labels the words of the journey's language
 */
public record LaneTitles(Labels labels) {
    /** A lane's title as the map shows it. */
    public String of(Lane lane) {
        return lane.name() == null ? labels.of("lane", lane.type()) : lane.name();
    }

    /** The type whose own title a text is, whatever the size of its letters. */
    public Optional<LaneType> type(String title) {
        return Arrays.stream(LaneType.values()).filter(type -> type != LaneType.CUSTOM
                && labels.of("lane", type).equalsIgnoreCase(title.strip())).findFirst();
    }
}
