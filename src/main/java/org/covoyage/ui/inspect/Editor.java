package org.covoyage.ui.inspect;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.controlsfx.property.editor.PropertyEditor;

/**
 * Shows one field and takes over what is said there. Every take-over is one step; what is refused is said below in
 * words and changes nothing.
 */
abstract sealed class Editor extends VBox implements PropertyEditor<Object>
        permits TypedEditor, PickEditor, TicksEditor, FlagEditor {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Field field;
    private final Subject subject;
    private final Control control;
    private final Label refusal = new Label();

    /**
     * An editor.
     *
     * @param control what takes the focus
     * @param row     what is shown: the control, or something around it
     */
    Editor(Field field, Subject subject, Control control, Node row) {
        this.field = field;
        this.subject = subject;
        this.control = control;
        control.setId("inspect-" + field.key());
        control.setAccessibleText(subject.label(field));
        Tooltip.install(row, new Tooltip(Hints.of(subject, field)));
        control.setAccessibleHelp(Hints.of(subject, field));
        refusal.getStyleClass().add("side-refusal");
        refusal.setWrapText(true);
        refusal.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("inspect-editor");
        getChildren().setAll(row, refusal);
        refuse(null);
    }

    Field field() {
        return field;
    }

    Subject subject() {
        return subject;
    }

    /** Shows what the elements have now; typing that was not taken over yet stays. */
    final void refresh() {
        show(subject.shown(field.way()));
    }

    /** Goes over to other elements: what was typed or refused was meant for those before. */
    final void turn() {
        forget();
        refuse(null);
        refresh();
    }

    /** Forgets what was not taken over. */
    void forget() {
        // Most take over at once.
    }

    /** Shows a value. */
    abstract void show(Shown shown);

    /** Takes a value over, {@code null} for none, or says why not. */
    final void take(Object value) {
        try {
            subject.put(field, value);
            refuse(null);
        } catch (Refused refused) {
            refuse(refused.getMessage());
        }
    }

    /** Says why something is not taken; {@code null} when all is well. */
    final void refuse(String why) {
        refusal.setText(why);
        refusal.setVisible(why != null);
        refusal.setManaged(why != null);
        control.pseudoClassStateChanged(WRONG, why != null);
        control.setAccessibleHelp(why == null ? Hints.of(subject, field) : why);
    }

    final boolean isRefused() {
        return refusal.isVisible();
    }

    @Override
    public final Node getEditor() {
        return this;
    }

    @Override
    public final Object getValue() {
        return subject.shown(field.way()).value();
    }

    @Override
    public final void setValue(Object value) {
        refresh();
    }
}
