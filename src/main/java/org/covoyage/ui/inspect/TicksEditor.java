package org.covoyage.ui.inspect;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.CheckComboBox;

/** Any of several: words of a vocabulary, or other elements. Every tick is a step. */
final class TicksEditor extends Editor {
    private final CheckComboBox<Option> box;
    private final Options options;
    private boolean showing;

    private TicksEditor(Field field, Subject subject, Options options, CheckComboBox<Option> box) {
        super(field, subject, box, box);
        box.setAccessibleRole(AccessibleRole.COMBO_BOX);
        this.box = box;
        this.options = options;
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.getStyleClass().add("inspect-ticks");
        box.setFocusTraversable(true);
        box.getCheckModel().getCheckedItems().addListener((ListChangeListener<Option>) _ -> ticked());
        box.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    static TicksEditor of(Field field, Subject subject, Options options) {
        return new TicksEditor(field, subject, options, new CheckComboBox<>());
    }

    /** The box itself knows no keys, so that an arrow would go on to what stands below and Space press that. */
    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case SPACE, ENTER, F4, DOWN, UP -> {
                box.show();
                event.consume();
            }
            default -> {
                // Everything else goes where it always goes.
            }
        }
    }

    private void ticked() {
        if (!showing) {
            List<Object> values = new ArrayList<>();
            for (Option option : box.getItems()) {
                if (box.getCheckModel().isChecked(option)) {
                    values.add(option.value());
                }
            }
            take(values);
            refresh();
        }
    }

    @Override
    void show(Shown shown) {
        showing = true;
        List<Option> all = options.all();
        if (!box.getItems().equals(all)) {
            box.getItems().setAll(all);
        }
        List<?> ticked = shown.value() instanceof List<?> list ? list : List.of();
        for (int i = 0; i < all.size(); i++) {
            boolean wanted = ticked.contains(all.get(i).value());
            if (wanted != box.getCheckModel().isChecked(i)) {
                if (wanted) {
                    box.getCheckModel().check(i);
                } else {
                    box.getCheckModel().clearCheck(i);
                }
            }
        }
        box.setTitle(shown.various() ? subject().texts().get("inspect.various")
                : ticked.isEmpty() ? subject().texts().get("inspect.none") : null);
        showing = false;
    }
}
