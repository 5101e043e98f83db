package org.covoyage.ui.inspect;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** All fields of the selected elements: their own first, then what lies inside them, group by group. */
final class InspectorForm extends VBox {
    private final Sheet sheet;
    private final List<Group> groups = new ArrayList<>();

    private InspectorForm(Sheet sheet) {
        this.sheet = sheet;
        getStyleClass().add("inspect");
        setId("inspector");
    }

    /**
     * A form.
     *
     * @param note what to know before; {@code null} for nothing
     */
    static InspectorForm of(Subject subject, String note) {
        Form form = subject.form();
        InspectorForm made = new InspectorForm(new Sheet(form.fields(), subject));
        if (note != null) {
            made.say(note);
        }
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
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("side-note");
        getChildren().add(label);
    }

    /** Shows how things are now. */
    void refresh() {
        if (sheet != null) {
            sheet.refresh();
            groups.forEach(Group::refresh);
        }
    }
}
