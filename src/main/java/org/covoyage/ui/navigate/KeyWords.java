package org.covoyage.ui.navigate;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.covoyage.edit.grid.Key;
import org.covoyage.ui.text.Texts;

/** What is printed on keys, in the language of the interface. It must not know what the keys do. */
final class KeyWords {
    private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

    private final Texts texts;

    KeyWords(Texts texts) {
        this.texts = texts;
    }

    /** A shortcut of a command, such as Ctrl + Shift + F. */
    String of(KeyCombination combination) {
        if (!(combination instanceof KeyCodeCombination key)) {
            return combination.getDisplayText();
        }
        return joined(key.getShortcut() == KeyCombination.ModifierValue.DOWN
                        || key.getControl() == KeyCombination.ModifierValue.DOWN,
                key.getAlt() == KeyCombination.ModifierValue.DOWN, key.getShift() == KeyCombination.ModifierValue.DOWN,
                name(key.getCode()));
    }

    /** A key of the grid. */
    String of(Key key) {
        return joined(key.ctrl(), key.alt(), key.shift(), name(key.name().name(), key.name().name()));
    }

    private String joined(boolean command, boolean alt, boolean shift, String key) {
        List<String> parts = new ArrayList<>();
        if (command) {
            parts.add(MAC ? "⌘" : texts.get("key.CTRL"));
        }
        if (alt) {
            parts.add(MAC ? "⌥" : texts.get("key.ALT"));
        }
        if (shift) {
            parts.add(texts.get("key.SHIFT"));
        }
        parts.add(key);
        return String.join(" + ", parts);
    }

    private String name(KeyCode code) {
        return name(code.name(), code.getName());
    }

    private String name(String name, String printed) {
        return texts.has("key." + name) ? texts.get("key." + name) : printed;
    }
}
