package org.covoyage.picture.relation;

import java.util.List;
import org.covoyage.journey.Source;
import org.covoyage.picture.Legend;

/** One picture of the relation: what it finds, how to read it, and its body at any width. */
interface Slide {
    /** Whether there is nothing to show. */
    default boolean isEmpty() {
        return rows() == 0;
    }

    /** What it finds, as a sentence. */
    String finding();

    /** What else is worth a line under it. */
    String below();

    /** What its marks mean. */
    List<Legend.Entry> legend();

    /** What its figures rest on. */
    List<Source> sources();

    /** The few figures it opens with. */
    List<KeyFigures.Figure> figures();

    /** Lines it has when all are shown one by one; none when there is nothing to show. */
    int rows();

    /** Its body with at most so many lines; what is left out is told in one more line. */
    Body body(Across across, int most);

    /** What stands between key figures and legend. */
    interface Body {
        /** The least height. */
        double least();

        /** The height that looks best. */
        double comfortable();

        /** Whether names and verdicts have the room to stand uncut. */
        default boolean isRoomy() {
            return true;
        }

        /** Draws in at least the least height. */
        void draw(double top, double height);
    }
}
