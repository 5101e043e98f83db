package org.covoyage.ui.edit;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.input.KeyEvent;
import org.covoyage.edit.grid.Command;
import org.covoyage.edit.grid.GridEditor;
import org.covoyage.edit.grid.Item;
import org.covoyage.edit.grid.Keys;
import org.covoyage.edit.grid.State;

/** Has a text typed in a field on the map, from the first key until the grid is done with it. */
final class Typist {
    /** Where it types. */
    interface Host {
        /** How the text is set; nothing while no map is drawn. */
        Optional<Setting> setting(State.Typing typing);

        /** What the field is for, in words. */
        String question();

        /** Has the grid do something, of which the host need not hear. */
        void quietly(Runnable deed);

        /** A number that goes up with every step. */
        long revision();

        /**
         * The text is done with.
         *
         * @param focused whether the field had the focus
         */
        void done(boolean focused);
    }

    private final FieldLayer layer;
    private final Supplier<String> family;
    private final Supplier<GridEditor> editor;
    private final Host host;

    /**
     * Nothing is typed yet.
     *
     * @param family gives the name of the map's letters
     */
    Typist(FieldLayer layer, Supplier<String> family, Supplier<GridEditor> editor, Host host) {
        this.layer = layer;
        this.family = family;
        this.editor = editor;
        this.host = host;
    }

    /** Opens the field when something begins to be typed. */
    void begin() {
        if (!(editor.get().state() instanceof State.Typing typing) || layer.field() != null
                || host.setting(typing).isEmpty()) {
            return;
        }
        CellField field = new CellField(typing.inserting() ? "" : written(), typing.text(), family.get());
        field.setAccessibleText(host.question());
        field.textProperty().addListener((_, _, text) -> {
            if (field == layer.field()) {
                editor.get().typed(text);
                field.refuse(false);
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(field, event));
        layer.lay(field, host.setting(typing).get());
        field.requestFocus();
        field.positionCaret(typing.text().length());
        if (editor.get().isProposed()) {
            field.selectAll();
        }
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && field == layer.field()) {
                finish();
            }
        });
    }

    /** Lays the field anew, after the drawing has changed. */
    void follow() {
        if (layer.field() != null && editor.get().state() instanceof State.Typing typing) {
            host.setting(typing).ifPresent(setting -> layer.lay(layer.field(), setting));
        }
    }

    private String written() {
        Item item = editor.get().grid().item(editor.get().cursor());
        return item == null ? "" : item.text();
    }

    private void pressed(CellField field, KeyEvent event) {
        Optional<Command> command = Keystrokes.key(event).flatMap(key -> Keys.command(Keys.Situation.TYPING, key));
        if (field != layer.field() || command.isEmpty() || command.get() == Command.ERASE) {
            return;
        }
        event.consume();
        if (command.get() == Command.BREAK_LINE) {
            field.replaceSelection("\n");
        } else {
            close(() -> editor.get().obey(command.get()));
        }
    }

    /** Done with what is being typed, because somebody turns elsewhere. */
    void finish() {
        close(() -> editor.get().finish());
    }

    /** Has the grid be done with the text. What cannot stand there goes on being typed. */
    private void close(BooleanSupplier deed) {
        CellField field = layer.field();
        long before = host.revision();
        boolean focused = field != null && field.isFocused();
        host.quietly(deed::getAsBoolean);
        if (editor.get().state() instanceof State.Typing typing && typing.refused()) {
            field.refuse(true);
            return;
        }
        layer.lift(host.revision() != before);
        host.done(focused);
    }
}
