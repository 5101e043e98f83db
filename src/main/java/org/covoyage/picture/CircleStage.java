package org.covoyage.picture;

import java.util.List;
import org.covoyage.insight.StageInfluence;
import org.covoyage.insight.TieInfluence;
import org.covoyage.journey.Stage;

/**
 * What the circle of one stage shows.
 *
 * @param stage   which stage
 * @param real    the model's numbers with everybody
 * @param now     the same without those imagined away; the same as {@code real} when nobody is
 * @param present who is there, in the order of the fellows
 * @param unknown names of companions who travel along at no known distance
 */
record CircleStage(Stage stage, StageInfluence real, StageInfluence now, List<Place> present, List<String> unknown) {
    /**
     * A fellow at the stage.
     *
     * @param fellow    its number
     * @param distance  social distance, 0 … 1; of several together the mean weighted by share
     * @param direction −1 against … 1 for; of several together the mean weighted by share
     * @param real      share of influence with everybody, 0 … 1
     * @param now       share without those imagined away, 0 for these
     * @param ties      what the model says of it here, without those imagined away; of these, with everybody
     */
    record Place(int fellow, double distance, double direction, double real, double now, List<TieInfluence> ties) {
        /** Copies the list. */
        Place {
            ties = List.copyOf(ties);
        }

        /** How many companions it stands for here. */
        int count() {
            return ties.size();
        }

        /** The larger of both shares. */
        double larger() {
            return Math.max(real, now);
        }
    }

    /** Copies the lists. */
    CircleStage {
        present = List.copyOf(present);
        unknown = List.copyOf(unknown);
    }
}
