package org.covoyage.edit.clip;

import java.util.List;
import org.covoyage.journey.Id;

/**
 * Where something is pasted.
 *
 * @param lane   the row of the cursor; {@code null} when it stands on a stage's header, or nowhere
 * @param stage  the column of the cursor; {@code null} when it stands on a lane's title, behind the last stage, or nowhere
 * @param index  the place in the cell, from 0
 * @param lanes  the lanes shown, in order
 * @param stages the stages shown, in order
 * @param byName whether single cells go to the stages of the same name; else to those from the cursor on
 */
public record Target(Id lane, Id stage, int index, List<Id> lanes, List<Id> stages, boolean byName) {
    /** At a cursor. */
    public Target(Id lane, Id stage, int index, List<Id> lanes, List<Id> stages) {
        this(lane, stage, index, lanes, stages, false);
    }

    /** Copies the lists. */
    public Target {
        lanes = List.copyOf(lanes);
        stages = List.copyOf(stages);
    }
}
