package org.covoyage.ui.view;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.covoyage.journey.Density;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Lane;
import org.covoyage.journey.Persona;
import org.covoyage.journey.SavedView;
import org.covoyage.journey.Stage;
import org.covoyage.ui.ask.Fields;
import org.covoyage.ui.ask.Question;
import org.covoyage.ui.details.Names;
import org.covoyage.ui.settings.Appearance;
import org.covoyage.ui.text.Texts;
import org.covoyage.ui.text.Worded;

/** Asks for the name of a view and what it shows: density, lanes, stages, people. All of a kind are as good as none. */
final class ViewDialog {
    private final SavedView was;
    private final Journey journey;
    private final TextField name = new TextField();
    private final TextField audience = new TextField();
    private final ComboBox<Density> density = new ComboBox<>();
    private final Ticks lanes = new Ticks("view-lanes");
    private final Ticks stages = new Ticks("view-stages");
    private final Ticks personas = new Ticks("view-personas");
    private final Question question;

    /**
     * A dialog.
     *
     * @param prefix of its words, with the dot at its end
     * @param journey the scenario
     * @param look what is proposed
     * @param then told the answer, under the id of what was proposed
     */
    ViewDialog(Texts texts, Appearance appearance, String prefix, Journey journey, SavedView look,
            Consumer<SavedView> then) {
        was = look;
        this.journey = journey;
        Names names = new Names(texts);
        name.setId("view-name");
        name.setText(look.name());
        audience.setId("view-audience");
        audience.setText(look.audience());
        density.setId("view-density");
        density.setMaxWidth(Double.MAX_VALUE);
        density.getItems().setAll(Density.values());
        density.setValue(look.density());
        density.setConverter(new Worded<>(density.getItems(), names::choice));
        journey.all(Lane.class).forEach(lane -> lanes.add(lane.id(), names.of(journey, lane),
                look.lanes().isEmpty() ? !lane.hidden() : look.lanes().contains(lane.id())));
        journey.all(Stage.class).forEach(stage -> stages.add(stage.id(), stage.name(),
                look.stages().isEmpty() || look.stages().contains(stage.id())));
        journey.all(Persona.class).forEach(persona -> personas.add(persona.id(), persona.name(),
                look.personas().isEmpty() || look.personas().contains(persona.id())));
        Fields fields = new Fields(texts).add("view.name", name).add("view.audience", audience)
                .add("view.density", density).add("view.lanes", lanes).add("view.stages", stages);
        if (journey.all(Persona.class).size() > 1) {
            fields.add("view.personas", personas);
        }
        question = new Question(texts, appearance, prefix, fields, () -> then.accept(answer()))
                .when(Bindings.createBooleanBinding(() -> !name.getText().isBlank(), name.textProperty())
                        .and(lanes.any()).and(stages.any()).and(personas.any()))
                .beginningWith(name);
    }

    private SavedView answer() {
        List<Id> usual = journey.all(Lane.class).stream().filter(lane -> !lane.hidden()).map(Lane::id).toList();
        String whom = audience.getText() == null ? "" : audience.getText().strip();
        return new SavedView(was.id(), name.getText().strip(), whom.isEmpty() ? null : whom, density.getValue(),
                unlessAll(lanes.chosen(), usual),
                unlessAll(stages.chosen(), journey.all(Stage.class).stream().map(Stage::id).toList()),
                unlessAll(personas.chosen(), journey.all(Persona.class).stream().map(Persona::id).toList()),
                was.note());
    }

    /** A view of all says so, so that it also shows what comes later. */
    private static List<Id> unlessAll(List<Id> chosen, List<Id> all) {
        return chosen.equals(all) ? List.of() : chosen;
    }

    /** Opens it over a window. */
    void show(Window over) {
        question.show(over);
    }
}
