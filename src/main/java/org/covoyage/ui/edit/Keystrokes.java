package org.covoyage.ui.edit;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.covoyage.edit.grid.Key;
import org.covoyage.edit.grid.Typed;

/** Turns what a keyboard sends into plain values. Letters count with Ctrl only; without it they are text. */
public final class Keystrokes {
    private Keystrokes() {
    }

    /** The key of a press, when it can mean something to a grid. */
    static Optional<Key> key(KeyEvent event) {
        // On a Mac Ctrl is not the key for commands, and what it does elsewhere is not ours.
        boolean foreign = event.isControlDown() && !event.isShortcutDown() || event.isMetaDown() && !event.isShortcutDown();
        return foreign ? Optional.empty() : name(event).map(name -> new Key(name, event.isShortcutDown(),
                event.isShiftDown(), event.isAltDown()));
    }

    /** How a key is written as a shortcut, such as {@code Shortcut+Shift+M}. */
    public static String combination(Key key) {
        String code = key.name() == Key.Name.BACKSPACE ? KeyCode.BACK_SPACE.getName()
                : KeyCode.valueOf(key.name().name()).getName();
        return (key.ctrl() ? "Shortcut+" : "") + (key.alt() ? "Alt+" : "") + (key.shift() ? "Shift+" : "") + code;
    }

    private static Optional<Key.Name> name(KeyEvent event) {
        return Optional.ofNullable(switch (event.getCode()) {
            case UP, KP_UP -> Key.Name.UP;
            case DOWN, KP_DOWN -> Key.Name.DOWN;
            case LEFT, KP_LEFT -> Key.Name.LEFT;
            case RIGHT, KP_RIGHT -> Key.Name.RIGHT;
            case HOME -> Key.Name.HOME;
            case END -> Key.Name.END;
            case TAB -> Key.Name.TAB;
            case ENTER -> Key.Name.ENTER;
            case ESCAPE -> Key.Name.ESCAPE;
            case DELETE -> Key.Name.DELETE;
            case BACK_SPACE -> Key.Name.BACKSPACE;
            case INSERT -> Key.Name.INSERT;
            case F2 -> Key.Name.F2;
            default -> event.isShortcutDown() ? letter(event.getCode()) : null;
        });
    }

    private static Key.Name letter(KeyCode code) {
        return switch (code) {
            case A -> Key.Name.A;
            case C -> Key.Name.C;
            case D -> Key.Name.D;
            case L -> Key.Name.L;
            case M -> Key.Name.M;
            case V -> Key.Name.V;
            case X -> Key.Name.X;
            default -> null;
        };
    }

    /** The text of a key typed: nothing for blanks, which move the map, for control characters and for commands. */
    static Optional<Typed> typed(KeyEvent event) {
        String text = event.getCharacter();
        // AltGr, which writes signs, comes as Ctrl and Alt together on Windows.
        boolean command = event.isMetaDown() || event.isControlDown() != event.isAltDown();
        return command || text.isBlank() || text.equals(KeyEvent.CHAR_UNDEFINED) || Character.isISOControl(text.charAt(0))
                ? Optional.empty() : Optional.of(new Typed(text));
    }
}
