package org.covoyage.ui.inspect;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * An object inside the elements, to fold out and in: said in a few words while it is folded, made by its first value,
 * taken away as a whole. Its editors are made when it is first unfolded.
 */
final class Group extends TitledPane {
    /** What is missing here counts with its default values. */
    private static final String PARAMETERS = "parameters";

    /** What the arrow and the edges take of the width. */
    private static final double BESIDE_HEADING = 40;

    private final Form form;
    private final Subject subject;
    private final Label summary = new Label();
    private final Hyperlink remove = new Hyperlink();
    private final Label refusal = new Label();
    private final List<Group> inner = new ArrayList<>();
    private Sheet sheet;

    Group(Form form, Subject subject) {
        this.form = form;
        this.subject = subject;
        String name = subject.names().member(form.owner().type(), form.name());
        setId("inspect-" + form.key());
        getStyleClass().add("inspect-group");
        Label title = new Label(name);
        title.getStyleClass().add("inspect-group-name");
        title.setMinWidth(USE_PREF_SIZE);
        summary.getStyleClass().add("side-note");
        summary.setMinWidth(0);
        HBox heading = new HBox(8, title, summary);
        Tooltip.install(heading, new Tooltip(Hints.of(subject, form)));
        setAccessibleHelp(Hints.of(subject, form));
        setGraphic(heading);
        // A title is as wide as it wants to be, and with it the whole panel: the summary gives way instead.
        setMinWidth(0);
        heading.prefWidthProperty().bind(Bindings.max(0, widthProperty().subtract(BESIDE_HEADING)));
        setAnimated(false);
        setExpanded(false);
        remove.setText(subject.texts().get("inspect.remove", name));
        remove.setId("inspect-" + form.key() + "-remove");
        remove.getStyleClass().add("details-link");
        remove.setOnAction(_ -> takeAway());
        refusal.getStyleClass().add("side-refusal");
        refusal.setWrapText(true);
        refuse(null);
        expandedProperty().addListener((_, _, open) -> {
            if (open && sheet == null) {
                fill();
            }
        });
        refresh();
    }

    private void fill() {
        sheet = new Sheet(form.fields(), subject);
        form.inner().forEach(each -> inner.add(new Group(each, subject)));
        VBox content = new VBox(6);
        content.getStyleClass().add("inspect-group-content");
        if (!form.fields().isEmpty()) {
            content.getChildren().add(sheet);
        }
        content.getChildren().addAll(inner);
        content.getChildren().addAll(remove, refusal);
        setContent(content);
    }

    /** Shows what the elements have now. */
    void refresh() {
        head();
        if (sheet != null) {
            sheet.refresh();
        }
        inner.forEach(Group::refresh);
    }

    private void head() {
        Shown shown = subject.shown(form.way());
        String words = shown.various() ? subject.texts().get("inspect.various") : shown.value() == null
                ? subject.texts().get(form.name().equals(PARAMETERS) ? "inspect.defaults" : "inspect.absent")
                : Summary.of(subject, form);
        summary.setText(words);
        setAccessibleText(subject.names().member(form.owner().type(), form.name()) + ", " + words);
        boolean there = shown.various() || shown.value() != null;
        remove.setVisible(there);
        remove.setManaged(there);
    }

    /** Goes over to other elements of the kind; what is unfolded stays so. */
    void turn() {
        refuse(null);
        head();
        if (sheet != null) {
            sheet.turn();
        }
        inner.forEach(Group::turn);
    }

    private void takeAway() {
        try {
            subject.remove(form);
            refuse(null);
        } catch (Refused refused) {
            refuse(refused.getMessage());
        }
    }

    private void refuse(String why) {
        refusal.setText(why);
        refusal.setVisible(why != null);
        refusal.setManaged(why != null);
    }
}
