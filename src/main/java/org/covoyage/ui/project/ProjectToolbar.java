package org.covoyage.ui.project;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.covoyage.journey.Journey;
import org.covoyage.journey.SavedView;
import org.covoyage.journey.ScenarioKind;
import org.covoyage.ui.action.Action;
import org.covoyage.ui.action.ActionControls;
import org.covoyage.ui.text.Texts;

/** What is shown of the project, as controls above the map: scenario, saved view, density; and the way out of it. */
final class ProjectToolbar extends HBox {
    private final Texts texts;
    private final ComboBox<Journey> scenarios;
    private final ComboBox<SavedView> views;

    ProjectToolbar(Texts texts, ActionControls controls, ProjectSession session, ProjectActions actions,
            List<Action> ways) {
        this.texts = texts;
        getStyleClass().add("project-toolbar");
        ways.forEach(way -> getChildren().add(controls.iconButton(way)));
        scenarios = choice("scenario", this::scenario);
        scenarios.getItems().setAll(session.project().scenarios());
        follow(scenarios, session.journeyProperty());
        views = choice("view", view -> view == null ? texts.get("view.everything") : view.name());
        fillViews(session);
        follow(views, session.viewProperty());
        session.journeyProperty().addListener((_, _, _) -> fillViews(session));
        texts.languageProperty().addListener((_, _, _) -> {
            refresh(scenarios);
            refresh(views);
        });
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        var export = controls.button(actions.export);
        export.getStyleClass().add("accent");
        getChildren().addAll(segmented(actions.pictures, controls), scenarios, views,
                segmented(actions.densities, controls), air, controls.iconButton(actions.copyImage),
                controls.toggle(actions.details, false), export);
    }

    private static HBox segmented(List<Action> choices, ActionControls controls) {
        HBox box = new HBox();
        box.getStyleClass().add("segmented");
        for (Action choice : choices) {
            ToggleButton button = controls.toggle(choice, true);
            button.getStyleClass().add(choice == choices.getFirst() ? "left-pill"
                    : choice == choices.getLast() ? "right-pill" : "center-pill");
            box.getChildren().add(button);
        }
        return box;
    }

    private String scenario(Journey journey) {
        if (journey == null) {
            return "";
        }
        ScenarioKind kind = journey.scenario().kind();
        String name = journey.scenario().name();
        return kind == null ? name : texts.detail("ScenarioKind." + kind.name()) + " · " + name;
    }

    private <T> ComboBox<T> choice(String key, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(key);
        box.accessibleTextProperty().bind(texts.of("toolbar." + key));
        box.setCellFactory(_ -> cell(words));
        box.setButtonCell(cell(words));
        box.setMaxWidth(230);
        box.setMinWidth(90);
        return box;
    }

    private static <T> ListCell<T> cell(Function<T, String> words) {
        return new ListCell<>() {
            @Override
            protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                // An empty view stands for "everything": null is a choice, not a gap.
                setText(words.apply(item));
            }
        };
    }

    private static <T> void follow(ComboBox<T> box, ObjectProperty<T> value) {
        box.setValue(value.get());
        box.valueProperty().bindBidirectional(value);
    }

    private void fillViews(ProjectSession session) {
        SavedView chosen = session.viewProperty().get();
        views.getItems().setAll(session.views());
        views.getItems().addFirst(null);
        views.setValue(chosen);
        boolean any = !session.views().isEmpty();
        views.setVisible(any);
        views.setManaged(any);
    }

    /** Has the cells written anew. */
    private static <T> void refresh(ComboBox<T> box) {
        ListCell<T> cell = box.getButtonCell();
        box.setButtonCell(null);
        box.setButtonCell(cell);
    }
}
