package org.covoyage.ui.create;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;

/**
 * What was pasted into a field, however long: a field of many thousand lines would hold up the window while it measures
 * them all, so it shows the beginning and the rest is remembered. Whoever writes in the beginning changes the whole;
 * whoever selects all and writes begins anew.
 */
final class LongText {
    /** Characters that a field shows in no time. */
    static final int SHOWN = 20_000;
    private static final String MORE = "\n…";

    private final TextInputControl field;
    private final ReadOnlyIntegerWrapper hidden = new ReadOnlyIntegerWrapper();
    private String all = "";
    /** How much of all is shown; only while something is hidden. */
    private int end;

    /** Watches over a field from now on. */
    LongText(TextInputControl field) {
        this.field = field;
        field.setTextFormatter(new TextFormatter<>(this::shorten));
    }

    /** What was pasted or typed. */
    String text() {
        return hidden.get() > 0 ? all : field.getText();
    }

    /** How many characters are not shown; 0 when all are. */
    ReadOnlyIntegerProperty hiddenProperty() {
        return hidden.getReadOnlyProperty();
    }

    private TextFormatter.Change shorten(TextFormatter.Change change) {
        if (!change.isContentChange()) {
            return change;
        }
        if (hidden.get() > 0 && change.getRangeEnd() <= end) {
            all = all.substring(0, change.getRangeStart()) + change.getText() + all.substring(change.getRangeEnd());
            end += change.getText().length() - (change.getRangeEnd() - change.getRangeStart());
            return change;
        }
        String text = change.getControlNewText();
        if (text.length() <= SHOWN + MORE.length()) {
            hidden.set(0);
            return change;
        }
        int line = text.lastIndexOf('\n', SHOWN);
        end = line > 0 ? line : Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        all = text;
        hidden.set(text.length() - end);
        change.setRange(0, change.getControlText().length());
        change.setText(text.substring(0, end) + MORE);
        change.selectRange(0, 0);
        return change;
    }
}
