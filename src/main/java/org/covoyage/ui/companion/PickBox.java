package org.covoyage.ui.companion;

import java.util.Arrays;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import org.covoyage.ui.text.Worded;

/** One of the choices of an enum, in words; empty while nothing is chosen. */
final class PickBox<E extends Enum<E>> extends ComboBox<E> {
    private boolean showing;

    PickBox(Wording wording, String id, String name, Class<E> choices, Consumer<E> choose) {
        setId(id);
        setAccessibleText(name);
        getItems().setAll(Arrays.asList(choices.getEnumConstants()));
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        getStyleClass().add("side-combo");
        setConverter(new Worded<>(getItems(), wording.names()::choice));
        setOnAction(_ -> {
            if (!showing && getValue() != null) {
                choose.accept(getValue());
            }
        });
    }

    void show(E choice) {
        showing = true;
        setValue(choice);
        showing = false;
    }
}
