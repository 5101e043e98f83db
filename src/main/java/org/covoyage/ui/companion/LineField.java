package org.covoyage.ui.companion;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A line of words to type. Enter or leaving the field commits it, Escape takes the typing back. */
final class LineField extends TextField {
    private final Consumer<String> commit;
    private String shown = "";

    LineField(String name, String prompt, Consumer<String> commit) {
        this.commit = commit;
        setAccessibleText(name);
        setPromptText(prompt);
        setOnAction(_ -> commit());
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused && getScene() != null) {
                commit();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().equals(shown)) {
                setText(shown);
                event.consume();
            }
        });
    }

    /** Shows words; {@code null} leaves the field empty. */
    void show(String words) {
        boolean typing = !getText().equals(shown);
        shown = words == null ? "" : words;
        if (!typing) {
            setText(shown);
        }
    }

    private void commit() {
        String typed = getText();
        if (!typed.equals(shown)) {
            shown = typed;
            commit.accept(typed.isBlank() ? null : typed.strip());
        }
    }
}
