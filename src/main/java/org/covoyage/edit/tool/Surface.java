package org.covoyage.edit.tool;

import org.covoyage.drawing.Drawing;
import org.covoyage.edit.StepName;
import org.covoyage.edit.change.FreshIds;
import org.covoyage.edit.grid.Curve;
import org.covoyage.edit.grid.Selection;
import org.covoyage.journey.Change;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;

/** What the pointer works on: the picture shown, the journey behind it, what is selected. A window is one. */
public interface Surface {
    /** The journey as it is now. */
    Journey journey();

    /** The picture of it that is under the pointer. */
    Drawing drawing();

    /** Ids for new elements. */
    FreshIds ids();

    /** The curve that is written where nothing else says which. */
    Curve curve();

    /** What is selected. */
    Selection selection();

    /** Selects. */
    void select(Selection selection);

    /** A plain click on a subject of the drawing; {@code null} for bare paper. */
    void click(String subject);

    /** A double click on a subject; {@code null} for bare paper. */
    void open(String subject);

    /** Somebody is to say more of a way: what stands on it, how often it is taken. */
    void askWay(Id way);

    /** Somebody is to say how near a companion is, of whom nothing is known. */
    void askDistance(Id companion);

    /**
     * Carries out one step.
     *
     * @param before what was selected, or {@code null}
     * @param after  what is to be selected, or {@code null}
     * @throws org.covoyage.journey.IllegalChange when it does not fit; nothing has changed then
     */
    void perform(StepName name, Change change, Id before, Id after);
}
