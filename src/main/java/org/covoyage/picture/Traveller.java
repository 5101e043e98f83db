package org.covoyage.picture;

import java.util.List;
import org.covoyage.drawing.Dash;

/**
 * One ribbon of the companions' lane: a companion, or the weaker ones folded into one band.
 *
 * @param subject id of the companion, {@link Focus#OTHERS} for the folded ones
 * @param name    what to write on it
 * @param hue     place in the palette; −1 for the folded ones
 * @param edge    how well it is known
 * @param weight  share of influence over the whole journey, 0 … 1
 * @param places  for each stage of the map what it is there; {@code null} where it is absent
 */
record Traveller(String subject, String name, int hue, Dash edge, double weight, List<Place> places) {

    /**
     * What a companion is at a stage.
     *
     * @param distance  social distance, 0 … 1
     * @param share     share of influence, 0 … 1
     * @param direction −1 against … 1 for
     */
    record Place(double distance, double share, double direction) {
    }

    /** The first stage at which it is there, −1 when at none. */
    int first() {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i) != null) {
                return i;
            }
        }
        return -1;
    }

    /** The last stage at which it is there, −1 when at none. */
    int last() {
        for (int i = places.size() - 1; i >= 0; i--) {
            if (places.get(i) != null) {
                return i;
            }
        }
        return -1;
    }

    /** Distance at a stage, or between its neighbours in time where it is absent. */
    double distanceNear(int stage) {
        if (places.get(stage) != null) {
            return places.get(stage).distance();
        }
        int before = stage;
        while (places.get(before) == null) {
            before--;
        }
        int after = stage;
        while (places.get(after) == null) {
            after++;
        }
        double part = (double) (stage - before) / (after - before);
        return places.get(before).distance() * (1 - part) + places.get(after).distance() * part;
    }
}
