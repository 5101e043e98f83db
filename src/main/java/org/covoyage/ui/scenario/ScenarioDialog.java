package org.covoyage.ui.scenario;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.covoyage.edit.change.Scenarios.Beginning;
import org.covoyage.journey.ScenarioKind;
import org.covoyage.ui.ask.Fields;
import org.covoyage.ui.ask.Question;
import org.covoyage.ui.settings.Appearance;
import org.covoyage.ui.text.Texts;
import org.covoyage.ui.text.Worded;

/** Asks what a new scenario is to be: what it begins with, its name, what it stands for. */
final class ScenarioDialog {
    /** What was answered. */
    record Answer(Beginning beginning, String name, ScenarioKind kind) {
    }

    /** Told the answer. */
    @FunctionalInterface
    interface Then {
        /** Makes the scenario. */
        void make(Answer answer);
    }

    private final Texts texts;
    private final ToggleGroup beginnings = new ToggleGroup();
    private final TextField name = new TextField();
    private final ComboBox<ScenarioKind> kind = new ComboBox<>();
    private final Question question;
    private boolean named;

    /**
     * A dialog.
     *
     * @param like      the scenario a new one is made from, by name
     * @param beginning what is proposed
     * @param proposed  what it is proposed to stand for
     */
    ScenarioDialog(Texts texts, Appearance appearance, String like, Beginning beginning, ScenarioKind proposed,
            Then then) {
        this.texts = texts;
        VBox choices = new VBox(6);
        for (Beginning each : Beginning.values()) {
            RadioButton button = new RadioButton();
            button.textProperty().bind(texts.of("scenario.from." + each.name().toLowerCase(Locale.ROOT), like));
            button.setId("scenario-" + each.name().toLowerCase(Locale.ROOT));
            button.setWrapText(true);
            button.setToggleGroup(beginnings);
            button.setUserData(each);
            button.setSelected(each == beginning);
            choices.getChildren().add(button);
        }
        kind.setId("scenario-kind");
        kind.getItems().setAll(ScenarioKind.values());
        kind.setMaxWidth(Double.MAX_VALUE);
        kind.setConverter(new Worded<>(kind.getItems(), this::words));
        name.setId("scenario-name");
        // Until somebody writes a name, it is what the scenario stands for.
        name.setOnKeyTyped(_ -> named = true);
        kind.valueProperty().addListener((_, _, now) -> {
            if (!named && now != null) {
                name.setText(words(now));
            }
        });
        kind.setValue(proposed);
        question = new Question(texts, appearance, "scenario.ask.", new Fields(texts).add("scenario.from", choices)
                .add("scenario.kind", kind).add("scenario.name", name), () -> then.make(answer()))
                .when(Bindings.createBooleanBinding(() -> !name.getText().isBlank(), name.textProperty()))
                .beginningWith(name);
    }

    private Answer answer() {
        return new Answer((Beginning) beginnings.getSelectedToggle().getUserData(), name.getText().strip(),
                kind.getValue());
    }

    private String words(ScenarioKind value) {
        return texts.detail("ScenarioKind." + value.name());
    }

    /** Opens it over a window. */
    void show(Window over) {
        question.show(over);
    }
}
