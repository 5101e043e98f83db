package org.covoyage.ui.action;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/**
 * A command, declared once: menus, buttons and shortcuts are made from it.
 *
 * @param key       of its words, {@code action.KEY}
 * @param icon      on buttons and in menus, or {@code null}
 * @param shortcuts the first one is shown, the others work too
 * @param enabled   whether it can be carried out now
 * @param selected  for something that is on or off, whether it is on; else {@code null}
 * @param named     words that say more than those of its key, such as what would be undone; {@code null} for those
 * @param command   what it does; for something that is on or off, turns it over or chooses it
 */
public record Action(String key, Ikon icon, List<KeyCombination> shortcuts, ObservableBooleanValue enabled,
        ObservableBooleanValue selected, ObservableValue<String> named, Runnable command) {
    /** Copies the list. */
    public Action {
        shortcuts = List.copyOf(shortcuts);
    }

    /** A command that can always be carried out. */
    public static Action of(String key, Ikon icon, Runnable command) {
        return new Action(key, icon, List.of(), Bindings.createBooleanBinding(() -> true), null, null,
                command);
    }

    /** The same with shortcuts, such as {@code Shortcut+Shift+F}. */
    public Action on(String... combinations) {
        return new Action(key, icon, List.of(combinations).stream().map(KeyCombination::valueOf).toList(), enabled,
                selected, named, command);
    }

    /** The same, possible only at times. */
    public Action when(ObservableBooleanValue condition) {
        return new Action(key, icon, shortcuts, condition, selected, named, command);
    }

    /** The same, showing whether it is on. */
    public Action showing(ObservableBooleanValue state) {
        return new Action(key, icon, shortcuts, enabled, state, named, command);
    }

    /** The same under words that change with what it would do. */
    public Action called(ObservableValue<String> words) {
        return new Action(key, icon, shortcuts, enabled, selected, words, command);
    }

    /** Carries it out if that is possible now. */
    public void run() {
        if (enabled.get()) {
            command.run();
        }
    }
}
