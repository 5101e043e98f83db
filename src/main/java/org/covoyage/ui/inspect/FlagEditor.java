package org.covoyage.ui.inspect;

import javafx.scene.control.CheckBox;

/** Yes or no, or unsaid where that is something else than no. */
final class FlagEditor extends Editor {
    private final CheckBox box;
    private final boolean canBeUnsaid;

    private FlagEditor(Field field, Subject subject, CheckBox box) {
        super(field, subject, box, box);
        this.box = box;
        canBeUnsaid = field.canBeUnsaid();
        box.setAllowIndeterminate(canBeUnsaid);
        box.setOnAction(_ -> {
            take(box.isIndeterminate() ? null : (Boolean) box.isSelected());
            refresh();
        });
    }

    static FlagEditor of(Field field, Subject subject) {
        return new FlagEditor(field, subject, new CheckBox());
    }

    @Override
    void show(Shown shown) {
        boolean unsaid = shown.various() || canBeUnsaid && shown.value() == null;
        box.setIndeterminate(unsaid);
        box.setSelected(!unsaid && Boolean.TRUE.equals(shown.value()));
        String words = subject().texts().get(shown.various() ? "inspect.various" : unsaid ? "inspect.unsaid"
                : box.isSelected() ? "value.yes" : "value.no");
        box.setText(words);
        box.setAccessibleText(subject().label(field()) + ", " + words);
    }
}
