package org.covoyage.ui.project;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.covoyage.journey.Journey;
import org.covoyage.journey.SavedView;
import org.covoyage.journey.ScenarioKind;
import org.covoyage.picture.PictureKind;
import org.covoyage.ui.action.Action;
import org.covoyage.ui.action.ActionControls;
import org.covoyage.ui.text.Texts;

/** What is shown of the project, as controls above the map: scenario, saved view, density; and the way out of it. */
final class ProjectToolbar extends HBox {
    /** A choice of scenario or view can be as narrow as this before anything else gives way, in pixels. */
    private static final double LEAST_CHOICE = 140;

    private final Texts texts;
    private final ComboBox<Journey> scenarios;
    private final ComboBox<SavedView> views;
    private final Segments pictures;
    private final SlideChoice slides;
    private final Segments densities;
    private final Button export;
    private List<String> shownScenarios = List.of();

    ProjectToolbar(Texts texts, ActionControls controls, ProjectSession session, ProjectActions actions,
            List<Action> ways) {
        this.texts = texts;
        getStyleClass().add("project-toolbar");
        ways.forEach(way -> getChildren().add(controls.iconButton(way)));
        scenarios = choice("scenario", this::scenario);
        follow(scenarios, session.journeyProperty());
        fillScenarios(session);
        views = choice("view", this::view);
        follow(views, session.viewProperty());
        fillViews(session);
        session.journeyProperty().addListener((_, _, _) -> fillViews(session));
        // Scenarios and views come, go and are renamed; they say so by a change of the project.
        session.revisionProperty().addListener((_, _, _) -> {
            fillScenarios(session);
            fillViews(session);
        });
        texts.languageProperty().addListener((_, _, _) -> {
            scenarios.setButtonCell(cell(this::scenario));
            views.setButtonCell(cell(this::view));
        });
        pictures = new Segments("picture", texts, actions.pictures, controls);
        slides = new SlideChoice(texts, actions.slides, controls);
        densities = new Segments("density", texts, actions.densities, controls);
        densities.visibleProperty().bind(session.pictureProperty().isEqualTo(PictureKind.MAP));
        densities.managedProperty().bind(densities.visibleProperty());
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        export = controls.button(actions.export);
        export.getStyleClass().add("accent");
        export.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(pictures, slides, scenarios, views, densities, air, atTimes(actions.without, controls),
                atTimes(actions.everyone, controls), controls.iconButton(actions.copyImage),
                controls.toggle(actions.details, false), export);
    }

    /** A switch that is there only while it can be used. */
    private static Node atTimes(Action action, ActionControls controls) {
        ToggleButton button = controls.toggle(action, false);
        button.visibleProperty().bind(action.enabled());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    /** In a narrow window the densities become one button, then the pictures, then the export loses its words. */
    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        export.setContentDisplay(ContentDisplay.LEFT);
        densities.shrink(needed(true, true) > room);
        pictures.shrink(needed(true, false) > room);
        export.setContentDisplay(needed(false, false) > room ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        super.layoutChildren();
    }

    private double needed(boolean allPictures, boolean allDensities) {
        double sum = 0;
        for (Node child : getManagedChildren()) {
            double width = child == pictures ? allPictures ? pictures.wideWidth() : pictures.narrowWidth()
                    : child == densities ? allDensities ? densities.wideWidth() : densities.narrowWidth()
                    : child instanceof ComboBox ? Math.min(LEAST_CHOICE, child.prefWidth(-1)) : child.prefWidth(-1);
            sum += width + getSpacing();
        }
        return sum;
    }

    private String view(SavedView view) {
        return view == null ? texts.get("view.everything") : view.name();
    }

    private String scenario(Journey journey) {
        if (journey == null) {
            return "";
        }
        ScenarioKind kind = journey.scenario().kind();
        String name = journey.scenario().name();
        String stands = kind == null ? name : texts.detail("ScenarioKind." + kind.name());
        return stands.equalsIgnoreCase(name) ? name : stands + " · " + name;
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

    /** The scenarios under their names now; a box shows a name again only when its cell is another. */
    private void fillScenarios(ProjectSession session) {
        List<Journey> now = session.project().scenarios();
        List<String> names = now.stream().map(this::scenario).toList();
        if (names.equals(shownScenarios) && now.equals(scenarios.getItems())) {
            return;
        }
        shownScenarios = names;
        refill(scenarios, now, session.journeyProperty(), this::scenario);
    }

    private void fillViews(ProjectSession session) {
        List<SavedView> now = new ArrayList<>(session.views());
        now.addFirst(null);
        if (!now.equals(views.getItems())) {
            refill(views, now, session.viewProperty(), this::view);
        }
        views.setVisible(now.size() > 1);
        views.setManaged(now.size() > 1);
    }

    /** Puts other choices into a box; what is chosen is not told to anybody meanwhile. */
    private static <T> void refill(ComboBox<T> box, List<T> now, ObjectProperty<T> chosen, Function<T, String> words) {
        box.valueProperty().unbindBidirectional(chosen);
        box.getItems().setAll(now);
        box.setButtonCell(cell(words));
        follow(box, chosen);
    }
}
