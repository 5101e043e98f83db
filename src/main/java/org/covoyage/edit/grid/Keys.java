package org.covoyage.edit.grid;

import static org.covoyage.edit.grid.Key.Name;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which key asks for what: declared once, for the grid, for menus and for the sheet of all keys. Letters, arrows and
 * function keys only: what needs Shift for a digit or sign on some keyboard is no shortcut. The five feelings lie side
 * by side in the middle of the home row of QWERTY, AZERTY and QWERTZ alike.
 */
public final class Keys {
    /** In which situation a key means something. */
    public enum Situation {
        /** The cursor stands somewhere. */
        STANDING,
        /** It stands on a curve; what means nothing here means what it does when standing. */
        CURVE,
        /** A text is being typed. */
        TYPING
    }

    /**
     * One line of the sheet.
     *
     * @param situation when
     * @param key       which key
     * @param command   what it asks for
     */
    public record Binding(Situation situation, Key key, Command command) {
    }

    private static final List<Binding> ALL = declared();
    private static final Map<Situation, Map<Key, Command>> FOUND = found();

    private Keys() {
    }

    /** All bindings, in the order of the sheet. */
    public static List<Binding> all() {
        return ALL;
    }

    /** The first key that asks for something when the cursor stands somewhere; nothing when no key does. */
    public static Optional<Key> key(Command command) {
        return ALL.stream().filter(binding -> binding.situation() == Situation.STANDING
                && binding.command() == command).map(Binding::key).findFirst();
    }

    /** What a key asks for. */
    public static Optional<Command> command(Situation situation, Key key) {
        Command command = FOUND.get(situation).get(key);
        return command == null && situation == Situation.CURVE ? command(Situation.STANDING, key)
                : Optional.ofNullable(command);
    }

    private static Map<Situation, Map<Key, Command>> found() {
        Map<Situation, Map<Key, Command>> found = new EnumMap<>(Situation.class);
        for (Situation situation : Situation.values()) {
            found.put(situation, new HashMap<>());
        }
        for (Binding binding : ALL) {
            if (found.get(binding.situation()).put(binding.key(), binding.command()) != null) {
                throw new IllegalStateException("two meanings of " + binding.key());
            }
        }
        return found;
    }

    private static List<Binding> declared() {
        List<Binding> all = new ArrayList<>();
        Sheet standing = new Sheet(Situation.STANDING, all);
        standing.add(key(Name.UP), Command.UP).add(key(Name.DOWN), Command.DOWN).add(key(Name.LEFT), Command.LEFT)
                .add(key(Name.RIGHT), Command.RIGHT).add(key(Name.HOME), Command.FIRST).add(key(Name.END), Command.LAST)
                .add(key(Name.UP).withCtrl(), Command.TOP).add(key(Name.DOWN).withCtrl(), Command.BOTTOM)
                .add(key(Name.LEFT).withCtrl(), Command.TITLE).add(key(Name.RIGHT).withCtrl(), Command.LAST)
                .add(key(Name.HOME).withCtrl(), Command.START).add(key(Name.END).withCtrl(), Command.END)
                .add(key(Name.TAB), Command.NEXT).add(key(Name.TAB).withShift(), Command.PREVIOUS)
                .add(key(Name.UP).withShift(), Command.SELECT_UP).add(key(Name.DOWN).withShift(), Command.SELECT_DOWN)
                .add(key(Name.LEFT).withShift(), Command.SELECT_LEFT)
                .add(key(Name.RIGHT).withShift(), Command.SELECT_RIGHT)
                .add(key(Name.A).withCtrl(), Command.SELECT_ALL).add(key(Name.ESCAPE), Command.SELECT_ONE)
                .add(key(Name.ENTER), Command.EDIT).add(key(Name.F2), Command.EDIT)
                .add(key(Name.ENTER).withCtrl(), Command.ADD).add(key(Name.INSERT), Command.INSERT)
                .add(key(Name.DELETE), Command.REMOVE).add(key(Name.BACKSPACE), Command.REMOVE)
                .add(key(Name.D).withCtrl(), Command.DUPLICATE).add(key(Name.X).withCtrl(), Command.CUT)
                .add(key(Name.C).withCtrl(), Command.COPY).add(key(Name.V).withCtrl(), Command.PASTE)
                .add(key(Name.Z).withCtrl(), Command.UNDO).add(key(Name.Y).withCtrl(), Command.REDO)
                .add(key(Name.Z).withCtrl().withShift(), Command.REDO)
                .add(key(Name.UP).withAlt(), Command.CARRY_UP).add(key(Name.DOWN).withAlt(), Command.CARRY_DOWN)
                .add(key(Name.LEFT).withAlt(), Command.CARRY_LEFT).add(key(Name.RIGHT).withAlt(), Command.CARRY_RIGHT)
                .add(key(Name.UP).withAlt().withShift(), Command.FARTHER_EVERYWHERE)
                .add(key(Name.DOWN).withAlt().withShift(), Command.NEARER_EVERYWHERE)
                .add(key(Name.LEFT).withAlt().withShift(), Command.LEAVE_EARLIER)
                .add(key(Name.RIGHT).withAlt().withShift(), Command.JOIN_LATER)
                .add(key(Name.HOME).withAlt(), Command.COMPUTED)
                .add(key(Name.LEFT).withCtrl().withShift(), Command.STAGE_BEFORE)
                .add(key(Name.RIGHT).withCtrl().withShift(), Command.STAGE_AFTER)
                .add(key(Name.UP).withCtrl().withShift(), Command.LANE_ABOVE)
                .add(key(Name.DOWN).withCtrl().withShift(), Command.LANE_BELOW)
                .add(key(Name.F2).withShift(), Command.STAGE_RENAME).add(key(Name.F2).withCtrl(), Command.LANE_RENAME)
                .add(key(Name.M).withCtrl(), Command.STAGE_MERGE)
                .add(key(Name.M).withCtrl().withShift(), Command.STAGE_SPLIT)
                .add(key(Name.J).withCtrl(), Command.STEP_MERGE)
                .add(key(Name.J).withCtrl().withShift(), Command.STEP_SPLIT)
                .add(key(Name.L).withCtrl(), Command.LANE_HIDE);
        new Sheet(Situation.CURVE, all).add(key(Name.D), Command.FEEL_MISERY).add(key(Name.F), Command.FEEL_BAD)
                .add(key(Name.G), Command.FEEL_NEITHER).add(key(Name.H), Command.FEEL_GOOD)
                .add(key(Name.J), Command.FEEL_DELIGHT).add(key(Name.S), Command.NEXT_CURVE);
        new Sheet(Situation.TYPING, all).add(key(Name.ENTER), Command.COMMIT_DOWN)
                .add(key(Name.ENTER).withShift(), Command.BREAK_LINE).add(key(Name.TAB), Command.COMMIT_NEXT)
                .add(key(Name.TAB).withShift(), Command.COMMIT_PREVIOUS)
                .add(key(Name.ENTER).withCtrl(), Command.COMMIT_ADD).add(key(Name.ESCAPE), Command.CANCEL)
                .add(key(Name.BACKSPACE), Command.ERASE);
        return List.copyOf(all);
    }

    private static Key key(Name name) {
        return Key.of(name);
    }

    private record Sheet(Situation situation, List<Binding> all) {
        private Sheet add(Key key, Command command) {
            all.add(new Binding(situation, key, command));
            return this;
        }
    }
}
