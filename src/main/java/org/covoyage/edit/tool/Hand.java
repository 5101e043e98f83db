package org.covoyage.edit.tool;

/** What the pointer looks like, so that it tells what a drag would do. */
public enum Hand {
    /** Nothing can be dragged here but the paper. */
    ARROW,
    /** A click does something. */
    FINGER,
    /** Something can be taken. */
    OPEN,
    /** Something is being carried. */
    CLOSED,
    /** Goes up and down. */
    UP_DOWN,
    /** Goes to the left and right. */
    SIDEWAYS,
    /** A frame or a line is being drawn. */
    CROSS
}
