package org.covoyage.ui.inspect;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A value to type. Enter or leaving the field takes the typing over as one step, Escape takes it back; in a text of
 * several lines Shift+Enter breaks the line, as on the map.
 */
non-sealed class TypedEditor extends Editor {
    private final TextInputControl input;
    private final Notation notation;
    private String shown = "";

    TypedEditor(Field field, Subject subject, TextInputControl input, Notation notation) {
        this(field, subject, input, notation, input);
    }

    /** The same with something beside the input. */
    TypedEditor(Field field, Subject subject, TextInputControl input, Notation notation, Node row) {
        super(field, subject, input, row);
        this.input = input;
        this.notation = notation;
        input.getStyleClass().add("side-quantity");
        input.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && getScene() != null) {
                commit();
            }
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShiftDown() && input instanceof TextArea) {
            input.replaceSelection("\n");
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            commit();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && input instanceof TextArea && !event.isControlDown()) {
            // A text is left by Tab like any field; nothing of ours is written with tabs.
            event.consume();
            input.requestFocusTraversal(event.isShiftDown() ? javafx.scene.TraversalDirection.PREVIOUS
                    : javafx.scene.TraversalDirection.NEXT);
        } else if (event.getCode() == KeyCode.ESCAPE && (isTyping() || isRefused())) {
            input.setText(shown);
            refuse(null);
            event.consume();
        }
    }

    private boolean isTyping() {
        return !input.getText().equals(shown);
    }

    @Override
    void show(Shown now) {
        boolean typing = isTyping();
        shown = notation.write(now.value());
        input.setPromptText(now.various() ? subject().texts().get("inspect.various") : notation.invitation());
        if (!typing) {
            input.setText(shown);
            refuse(null);
        }
    }

    @Override
    void forget() {
        input.setText(shown);
    }

    private void commit() {
        if (!isTyping()) {
            refuse(null);
            return;
        }
        try {
            Object value = notation.read(input.getText());
            String before = shown;
            // What is taken over comes back as what is shown; until then it is no typing any more.
            shown = input.getText();
            take(value);
            if (isRefused()) {
                shown = before;
            } else {
                refresh();
            }
        } catch (Refused refused) {
            refuse(refused.getMessage());
        }
    }
}
