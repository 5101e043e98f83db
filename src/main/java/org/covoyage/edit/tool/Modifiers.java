package org.covoyage.edit.tool;

/**
 * Keys held while the pointer does something.
 *
 * @param shift more: at all stages, one more selected
 * @param ctrl  a copy; the command key on a Mac
 * @param alt   exactly: no snapping
 */
public record Modifiers(boolean shift, boolean ctrl, boolean alt) {
    /** None. */
    public static final Modifiers NONE = new Modifiers(false, false, false);
    /** Shift alone. */
    public static final Modifiers SHIFT = new Modifiers(true, false, false);
    /** Ctrl alone. */
    public static final Modifiers CTRL = new Modifiers(false, true, false);
    /** Alt alone. */
    public static final Modifiers ALT = new Modifiers(false, false, true);
}
