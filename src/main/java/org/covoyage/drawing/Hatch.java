package org.covoyage.drawing;

/** Patterns that tell areas apart without colour. */
public enum Hatch {
    /** Plain. */
    NONE,
    /** Lines rising to the right. */
    RISING,
    /** Lines falling to the right. */
    FALLING,
    /** Upright lines. */
    UPRIGHT,
    /** Level lines. */
    LEVEL,
    /** Rising and falling lines. */
    CROSSED,
    /** Upright and level lines. */
    CHECKED,
    /** Dots. */
    DOTS
}
