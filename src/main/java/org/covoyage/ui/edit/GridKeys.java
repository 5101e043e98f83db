package org.covoyage.ui.edit;

import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.covoyage.edit.grid.Command;
import org.covoyage.edit.grid.Cursor;
import org.covoyage.edit.grid.Input;
import org.covoyage.edit.grid.Key;
import org.covoyage.edit.grid.Keys;
import org.covoyage.picture.Focus;
import org.covoyage.ui.map.MapView;

/**
 * Hears the keys on the map and gives the grid those that are its own. What a key means to the grid, it does not know;
 * the field of a text that is being typed has its keys for itself.
 */
final class GridKeys {
    /** They zoom where nothing is typed; Ctrl with them zooms everywhere. */
    private static final Set<KeyCode> SIGNS = Set.of(KeyCode.PLUS, KeyCode.ADD, KeyCode.MINUS, KeyCode.SUBTRACT);

    private final GridHand hand;
    private final MapView map;
    private final FieldLayer layer;

    /** The keys of a hand; they are heard from {@link #listen()} on. */
    GridKeys(GridHand hand, MapView map, FieldLayer layer) {
        this.hand = hand;
        this.map = map;
        this.layer = layer;
    }

    void listen() {
        map.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        map.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        if (hand.isOn() && layer.field() == null && isPlain(event) && SIGNS.contains(event.getCode())) {
            // A sign begins a number or a line: were it taken for zooming, −1 would come out as 1. The letter follows.
            event.consume();
            return;
        }
        Key key = hand.isOn() ? Keystrokes.key(event).orElse(null) : null;
        if (key == null || isLeftToTheMap(key) || isClipboards(key)) {
            return;
        }
        if (layer.field() != null) {
            layer.field().requestFocus();
            event.consume();
            return;
        }
        Cursor before = hand.editor().cursor();
        boolean took = hand.done(() -> hand.editor().handle(key));
        // At either end Tab goes on to what is beside the map.
        boolean leaves = key.name() == Key.Name.TAB && before.equals(hand.editor().cursor());
        if (took && !leaves) {
            event.consume();
        }
    }

    private static boolean isPlain(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown() && !event.isShiftDown();
    }

    /** The clipboard has commands of its own, which ask before more than cells is pasted. */
    private boolean isClipboards(Key key) {
        return layer.field() == null && Keys.command(Keys.Situation.STANDING, key).filter(command ->
                command == Command.CUT || command == Command.COPY || command == Command.PASTE).isPresent();
    }

    /** Escape deselects one thing, and Enter opens the band of the others, as in every picture. */
    private boolean isLeftToTheMap(Key key) {
        return key.name() == Key.Name.ESCAPE && hand.editor().selection().ids().size() < 2 && layer.field() == null
                || key.name() == Key.Name.ENTER && Focus.OTHERS.equals(map.selectedProperty().get());
    }

    private void typed(KeyEvent event) {
        if (hand.isOn()) {
            Keystrokes.typed(event).ifPresent(text -> {
                take(text);
                event.consume();
            });
        }
    }

    /** Gives something that was typed to the grid, unless a field takes it. */
    void take(Input input) {
        if (hand.isOn() && layer.field() == null) {
            hand.done(() -> hand.editor().handle(input));
        }
    }
}
