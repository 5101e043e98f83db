package org.covoyage.picture;

import java.util.List;
import org.covoyage.drawing.Dash;
import org.covoyage.insight.TieInfluence;

/**
 * One ribbon of the companions' lane: a companion, or the weaker ones folded into one band.
 *
 * @param subject  id of the companion, {@link Focus#OTHERS} for the folded ones
 * @param name     what to write on it
 * @param hue      place in the palette; −1 for those told apart by their name alone
 * @param edge     how well it is known
 * @param weight   share of influence over the whole journey, 0 … 1
 * @param gone     whether it is imagined away
 * @param doubtful whether too little is scored to rely on its distance
 * @param places   for each stage of the map what it is there; {@code null} where it is absent. Where others are
 *                 imagined away, what it is without them
 * @param real     the same in the journey as it is
 */
record Traveller(String subject, String name, int hue, Dash edge, double weight, boolean gone, boolean doubtful,
        List<Place> places, List<Place> real) {

    /**
     * What a companion is at a stage.
     *
     * @param distance  social distance, 0 … 1
     * @param share     share of influence, 0 … 1
     * @param direction −1 against … 1 for
     * @param ties      what the model says of it there; several for the folded ones
     */
    record Place(double distance, double share, double direction, List<TieInfluence> ties) {
        /** Copies the list. */
        Place {
            ties = List.copyOf(ties);
        }
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

    /** Whether it begins to travel along at a stage, for the first time or again. */
    boolean joins(int stage) {
        return places.get(stage) != null && (stage == 0 || places.get(stage - 1) == null);
    }

    /** Whether its name is written at a stage, however thin it is: without a hue, wherever it joins. */
    boolean isNamed(int stage) {
        return stage == first() || hue < 0 && joins(stage);
    }

    /** Whether it comes back after stages without it. */
    boolean returns() {
        for (int i = first() + 1; i > 0 && i < last(); i++) {
            if (places.get(i) == null) {
                return true;
            }
        }
        return false;
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
