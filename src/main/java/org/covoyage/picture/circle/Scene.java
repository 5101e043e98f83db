package org.covoyage.picture.circle;

import java.util.List;

/**
 * Who is there at one stage.
 *
 * @param self    the customer's own share, 0 … 1
 * @param present the companions, each at most once
 */
public record Scene(double self, List<Presence> present) {
    /** Copies the list. */
    public Scene {
        present = List.copyOf(present);
    }
}
