package org.covoyage.edit.grid;

import java.util.Arrays;
import java.util.Optional;

/**
 * A key pressed that is no text.
 *
 * @param name  which
 * @param ctrl  with the key for commands: Ctrl, or ⌘ on a Mac
 * @param shift with Shift
 * @param alt   with Alt, or ⌥ on a Mac
 */
public record Key(Name name, boolean ctrl, boolean shift, boolean alt) implements Input {
    /** The keys that mean something to the grid. Letters are those printed on the key. */
    public enum Name {
        UP, DOWN, LEFT, RIGHT, HOME, END, TAB, ENTER, ESCAPE, DELETE, BACKSPACE, INSERT, F2,
        A, C, D, F, G, H, J, L, M, S, V, X, Y, Z
    }

    /** A key alone. */
    public static Key of(Name name) {
        return new Key(name, false, false, false);
    }

    /** The key that a letter is printed on, when it means something to the grid. */
    static Optional<Key> letter(String text) {
        return Arrays.stream(Name.values()).filter(name -> name.name().equalsIgnoreCase(text)).map(Key::of).findFirst();
    }

    /** The same key with Ctrl. */
    public Key withCtrl() {
        return new Key(name, true, shift, alt);
    }

    /** The same key with Shift. */
    public Key withShift() {
        return new Key(name, ctrl, true, alt);
    }

    /** The same key with Alt. */
    public Key withAlt() {
        return new Key(name, ctrl, shift, true);
    }
}
