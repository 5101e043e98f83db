package org.covoyage.edit.grid;

import org.covoyage.edit.StepName;
import org.covoyage.journey.Word;

/** The kinds of steps done on the grid; their words are the keys of {@link StepName}s, such as {@code stage-added}. */
public enum Deed {
    /** A stage was added. */
    STAGE_ADDED,
    /** A stage was renamed. */
    STAGE_RENAMED,
    /** A stage was split in two. */
    STAGE_SPLIT,
    /** Stages were made one. */
    STAGES_MERGED,
    /** A stage has another colour. */
    STAGE_COLOURED,
    /** A stage belongs to another phase. */
    STAGE_PHASE,
    /** A stage is wider or narrower. */
    STAGE_RESIZED,
    /** A lane was added. */
    LANE_ADDED,
    /** A lane was renamed or shows something else. */
    LANE_RENAMED,
    /** A lane was hidden. */
    LANE_HIDDEN,
    /** A lane is shown again. */
    LANE_SHOWN,
    /** A lane shows something else. */
    LANE_TYPE,
    /** A lane is higher or lower. */
    LANE_RESIZED,
    /** A card was added. */
    CARD_ADDED,
    /** A card was written. */
    CARD_WRITTEN,
    /** A touchpoint was added. */
    TOUCHPOINT_ADDED,
    /** A touchpoint was renamed. */
    TOUCHPOINT_RENAMED,
    /** A step was added. */
    STEP_ADDED,
    /** A step was renamed. */
    STEP_RENAMED,
    /** A step was split in two. */
    STEP_SPLIT,
    /** A step has another colour. */
    STEP_COLOURED,
    /** Steps were made one. */
    STEPS_MERGED,
    /** A companion was added. */
    COMPANION_ADDED,
    /** A companion was connected to a stage. */
    COMPANION_CONNECTED,
    /** A companion was renamed. */
    COMPANION_RENAMED,
    /** A feeling was set or taken away. */
    FEELING_SET,
    /** A figure was added. */
    FIGURE_ADDED,
    /** A figure was written. */
    FIGURE_WRITTEN,
    /** Something was taken away. */
    REMOVED,
    /** Something was cut. */
    CUT,
    /** Something was duplicated. */
    DUPLICATED,
    /** Something was moved. */
    MOVED,
    /** Something was pasted. */
    PASTED,
    /** A distance was set by hand, or is computed again. */
    DISTANCE_SET,
    /** A companion joins elsewhere. */
    JOINED,
    /** A companion leaves elsewhere. */
    LEFT;

    /** The name of a step, with what it was done to. */
    StepName about(String what) {
        return new StepName(Word.of(this), what);
    }
}
