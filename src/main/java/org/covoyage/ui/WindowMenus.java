package org.covoyage.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.SeparatorMenuItem;
import org.covoyage.ui.action.Action;
import org.covoyage.ui.action.ActionControls;
import org.covoyage.ui.clipboard.MapClipboard;
import org.covoyage.ui.navigate.ProjectWays;
import org.covoyage.ui.navigate.WindowWays;
import org.covoyage.ui.project.ProjectActions;
import org.covoyage.ui.save.FileActions;

/** The menus of a window: those of the program, and where a project is open, its own among them. */
record WindowMenus(ActionControls controls, AppActions actions, WindowWays ways) {
    /** The menus of a window without a project. */
    List<Menu> alone() {
        return List.of(controls.menu("file", actions.create, actions.open, actions.gallery, null, actions.close,
                actions.quit), looks(controls.menu("view")), help());
    }

    /** The menus of a window in which a project is open. */
    List<Menu> with(OpenWork work) {
        return List.of(file(work.files(), work.page().actions()), edit(work), work.page().structure().menu(controls),
                view(work), work.whole().project(controls), help());
    }

    private Menu help() {
        return controls.menu("help", ways.palette, ways.keys, actions.howComputed, null, actions.erase);
    }

    private Menu file(FileActions files, ProjectActions more) {
        return controls.menu("file", actions.create, actions.open, actions.gallery, null, files.save, files.saveAs,
                files.versions, null, more.export, more.register, null, actions.close, actions.quit);
    }

    private Menu edit(OpenWork work) {
        ProjectActions more = work.page().actions();
        MapClipboard board = work.page().clipboard();
        ProjectWays around = work.ways();
        Menu edit = controls.menu("edit", more.undo, more.redo, around.history, null, board.cut, board.copy, board.paste,
                null, more.add, more.presence, more.guess, null, more.copyImage, board.copyTable, board.copyMermaid,
                board.copyOutline);
        controls.extend(edit, around.find, around.findNext, around.findPrevious);
        return edit;
    }

    private Menu view(OpenWork work) {
        ProjectActions more = work.page().actions();
        ProjectWays around = work.ways();
        Menu view = controls.menu("view");
        view.getItems().addAll(controls.item(around.present), new SeparatorMenuItem());
        view.getItems().addAll(controls.item(more.fit), controls.item(more.fullSize), controls.item(more.zoomIn),
                controls.item(more.zoomOut), new SeparatorMenuItem(),
                controls.menu("picture", Stream.of(more.pictures.stream(), Stream.of((Action) null), more.slides.stream())
                        .flatMap(part -> part).toArray(Action[]::new)),
                controls.menu("density", more.densities.toArray(Action[]::new)),
                controls.menu("fade", more.fades.toArray(Action[]::new)),
                work.whole().views(controls), controls.item(more.without),
                controls.item(more.everybodyBack), controls.item(more.everyone), controls.item(more.explain),
                controls.item(more.compare), new SeparatorMenuItem(), controls.item(around.outline),
                controls.item(around.attention), controls.item(more.details), controls.item(more.problems),
                controls.item(more.nextPane), new SeparatorMenuItem());
        return looks(view);
    }

    /** What the program looks like, at the end of a menu. */
    private Menu looks(Menu view) {
        view.getItems().addAll(controls.item(ways.fullScreen),
                controls.menu("scale", ways.scales.toArray(Action[]::new)),
                controls.menu("theme", actions.themes.toArray(Action[]::new)),
                controls.menu("wheel", actions.wheels.toArray(Action[]::new)),
                controls.menu("language", actions.languages.toArray(Action[]::new)));
        return view;
    }
}
