package org.covoyage.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.Window;
import org.covoyage.ui.action.Action;
import org.covoyage.ui.action.ActionControls;
import org.covoyage.ui.library.LibraryActions;
import org.covoyage.ui.project.Notices;
import org.covoyage.ui.project.ProjectPage;
import org.covoyage.ui.project.Tools;
import org.covoyage.ui.scenario.CoverActions;
import org.covoyage.ui.scenario.ScenarioActions;
import org.covoyage.ui.view.ViewActions;

/** The commands that concern a whole project, in menus: its cover, its scenarios, its views, whom it borrows. */
final class ProjectMenus {
    private final CoverActions cover;
    private final ScenarioActions scenarios;
    private final ViewActions views;
    private final LibraryActions library;

    /** Commands for what a page shows, with dialogs over a window. */
    ProjectMenus(ProjectPage page, Tools tools, Notices notices, Supplier<Window> window) {
        cover = new CoverActions(page, tools, notices, window);
        scenarios = new ScenarioActions(page, tools, notices, window);
        views = new ViewActions(page.session(), tools, notices, window);
        library = new LibraryActions(page.session(), tools, notices, window);
    }

    /** The menu of the project. */
    Menu project(ActionControls controls) {
        Menu menu = controls.menu("project", cover.fields, cover.logo, cover.noLogo, null);
        menu.getItems().addAll(scenarios.menu(controls), new SeparatorMenuItem());
        scenarios.all().forEach(action -> menu.getItems().add(controls.item(action)));
        menu.getItems().addAll(new SeparatorMenuItem(), controls.item(library.reuse));
        return menu;
    }

    /** The menu of saved views. */
    Menu views(ActionControls controls) {
        return views.menu(controls);
    }

    /** All commands, for shortcuts that no menu shows. */
    List<Action> all() {
        List<Action> all = new ArrayList<>(cover.all());
        all.addAll(scenarios.all());
        all.addAll(views.all());
        all.add(library.reuse);
        return all;
    }
}
