package org.covoyage.ui.inspect;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** All fields of the selected elements: their own first, then what lies inside them, group by group. */
final class InspectorForm extends VBox {
    private final Sheet sheet;
    private final List<Group> groups = new ArrayList<>();
    private final Label note = new Label();

    private InspectorForm(Sheet sheet) {
        this.sheet = sheet;
        getStyleClass().add("inspect");
        setId("inspector");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.getStyleClass().add("side-note");
        getChildren().add(note);
    }

    /**
     * A form.
     *
     * @param note what to know before; {@code null} for nothing
     */
    static InspectorForm of(Subject subject, String note) {
        Form form = subject.form();
        InspectorForm made = new InspectorForm(new Sheet(form.fields(), subject));
        made.say(note);
        made.getChildren().add(made.sheet);
        form.inner().forEach(each -> made.groups.add(new Group(each, subject)));
        made.getChildren().addAll(made.groups);
        return made;
    }

    /** No form, but why there is none. */
    static InspectorForm saying(String why) {
        InspectorForm made = new InspectorForm(null);
        made.say(why);
        return made;
    }

    private void say(String words) {
        note.setText(words);
        note.setVisible(words != null);
        note.setManaged(words != null);
    }

    /**
     * Goes over to other elements of the kind, of which the subject tells now; what is unfolded stays so.
     *
     * @param words what to know before; {@code null} for nothing
     */
    void turn(String words) {
        say(words);
        sheet.turn();
        groups.forEach(Group::turn);
    }

    /** Shows how things are now. */
    void refresh() {
        if (sheet != null) {
            sheet.refresh();
            groups.forEach(Group::refresh);
        }
    }
}
