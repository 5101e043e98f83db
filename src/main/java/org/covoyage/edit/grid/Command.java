package org.covoyage.edit.grid;

/** What keys can ask of the grid. Their names are the keys of the words on the sheet of all keys. */
public enum Command {
    /** One item up. */
    UP,
    /** One item down. */
    DOWN,
    /** One stage to the left. */
    LEFT,
    /** One stage to the right. */
    RIGHT,
    /** The first stage of the lane. */
    FIRST,
    /** The last stage of the lane. */
    LAST,
    /** The header of the stage. */
    TOP,
    /** The last lane. */
    BOTTOM,
    /** The title of the lane. */
    TITLE,
    /** The first cell. */
    START,
    /** The last cell. */
    END,
    /** The next cell, row by row. */
    NEXT,
    /** The cell before, row by row. */
    PREVIOUS,
    /** Selects on, upwards. */
    SELECT_UP,
    /** Selects on, downwards. */
    SELECT_DOWN,
    /** Selects on to the left. */
    SELECT_LEFT,
    /** Selects on to the right. */
    SELECT_RIGHT,
    /** Selects everything in the cells. */
    SELECT_ALL,
    /** Selects nothing but what is under the cursor. */
    SELECT_ONE,
    /** Edits what is there. */
    EDIT,
    /** Writes something new below, or a stage or lane behind. */
    ADD,
    /** Writes something new here, in front of what is there. */
    INSERT,
    /** Takes away what is selected. */
    REMOVE,
    /** The same again. */
    DUPLICATE,
    /** Copies and takes away. */
    CUT,
    /** Copies. */
    COPY,
    /** Pastes. */
    PASTE,
    /** Takes the last step back. */
    UNDO,
    /** Does it again. */
    REDO,
    /** Carries upwards; a feeling up; a companion farther here. */
    CARRY_UP,
    /** Carries downwards; a feeling down; a companion nearer here. */
    CARRY_DOWN,
    /** Carries to the left; a companion joins one stage earlier. */
    CARRY_LEFT,
    /** Carries to the right; a companion leaves one stage later. */
    CARRY_RIGHT,
    /** A companion farther at all stages. */
    FARTHER_EVERYWHERE,
    /** A companion nearer at all stages. */
    NEARER_EVERYWHERE,
    /** A companion joins one stage later. */
    JOIN_LATER,
    /** A companion leaves one stage earlier. */
    LEAVE_EARLIER,
    /** A companion's distance as computed, here. */
    COMPUTED,
    /** Writes a new stage in front of this one. */
    STAGE_BEFORE,
    /** Writes a new stage behind this one. */
    STAGE_AFTER,
    /** Makes two of this stage; what is selected goes to the second. */
    STAGE_SPLIT,
    /** Makes one of this stage and the next, or of those selected. */
    STAGE_MERGE,
    /** Writes the name of this stage. */
    STAGE_RENAME,
    /** This stage one to the left. */
    STAGE_LEFT,
    /** This stage one to the right. */
    STAGE_RIGHT,
    /** This stage wider. */
    STAGE_WIDER,
    /** This stage narrower. */
    STAGE_NARROWER,
    /** This stage as wide as others. */
    STAGE_FIT,
    /** Writes a new step in this stage. */
    STEP_ADD,
    /** Makes two of this step; its cards and touchpoints stay with the first, save those selected. */
    STEP_SPLIT,
    /** Makes one of this step and the next. */
    STEP_MERGE,
    /** Writes a new lane above this one. */
    LANE_ABOVE,
    /** Writes a new lane below this one. */
    LANE_BELOW,
    /** Writes the title of this lane. */
    LANE_RENAME,
    /** Leaves this lane out of the map. */
    LANE_HIDE,
    /** This lane as high as it needs. */
    LANE_FIT,
    /** This lane one up. */
    LANE_UP,
    /** This lane one down. */
    LANE_DOWN,
    /** A feeling: misery, −2. */
    FEEL_MISERY,
    /** A feeling: bad, −1. */
    FEEL_BAD,
    /** A feeling: neither, 0. */
    FEEL_NEITHER,
    /** A feeling: good, +1. */
    FEEL_GOOD,
    /** A feeling: delight, +2. */
    FEEL_DELIGHT,
    /** The keys write the next curve: customers', employees', believed. */
    NEXT_CURVE,
    /** While typing: done, and down. */
    COMMIT_DOWN,
    /** While typing: done, and to the right. */
    COMMIT_NEXT,
    /** While typing: done, and to the left. */
    COMMIT_PREVIOUS,
    /** While typing: done, and something new below. */
    COMMIT_ADD,
    /** While typing: a new line. */
    BREAK_LINE,
    /** While typing: as it was. */
    CANCEL,
    /** While typing: the last character away. */
    ERASE
}
