package org.covoyage.picture.relation;

import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.journey.Source;
import org.covoyage.picture.Legend;

/** One picture of the relation: what it finds, how to read it, and its body at any width. */
interface Slide {
    /** Word of its texts: {@code slide.} and this, such as {@code mirror}. */
    String word();

    /** Whether there is nothing to show. */
    boolean isEmpty();

    /** What it finds, as a sentence. */
    String finding();

    /** What else is worth a line under it. */
    String below();

    /** What its marks mean. */
    List<Legend.Entry> legend();

    /** What its figures rest on. */
    List<Source> sources();

    /** Lines it has when all are shown one by one, at least 1. */
    int rows();

    /** Its body at a width with at most so many lines; what is left out is told in one more line. */
    Body body(double width, int most);

    /** What stands between title and legend. */
    interface Body {
        /** The least height. */
        double least();

        /** The height that looks best. */
        double comfortable();

        /** Whether names and verdicts have the room to stand uncut. */
        default boolean isRoomy() {
            return true;
        }

        /** Draws in an area of at least the least height. */
        void draw(Bounds area);
    }
}
