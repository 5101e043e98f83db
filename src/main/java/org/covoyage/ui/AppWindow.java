package org.covoyage.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.image.Image;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.covoyage.edit.EditSession;
import org.covoyage.edit.StepName;
import org.covoyage.edit.change.Draft;
import org.covoyage.file.Opened;
import org.covoyage.file.Problem;
import org.covoyage.journey.Element;
import org.covoyage.ui.action.Action;
import org.covoyage.ui.action.ActionControls;
import org.covoyage.ui.action.Listed;
import org.covoyage.ui.gallery.GalleryPage;
import org.covoyage.ui.gallery.SampleShelf;
import org.covoyage.ui.gallery.Thumbnails;
import org.covoyage.ui.help.HelpWindow;
import org.covoyage.ui.navigate.ProjectWays;
import org.covoyage.ui.navigate.WindowWays;
import org.covoyage.ui.project.Origin;
import org.covoyage.ui.project.ProjectPage;
import org.covoyage.ui.project.ProjectSession;
import org.covoyage.ui.project.Tools;
import org.covoyage.ui.save.DiskWatch;
import org.covoyage.ui.save.EraseDialog;
import org.covoyage.ui.save.FileActions;
import org.covoyage.ui.save.Saving;
import org.covoyage.ui.save.VersionsDialog;
import org.covoyage.ui.settings.WindowPlace;
import org.covoyage.ui.text.Texts;

/** One window: the gallery, or one project, or what became of opening one. It must not know the other windows. */
final class AppWindow {
    private static final int[] ICONS = {16, 24, 32, 48, 64, 128, 256, 512};

    private final Stage stage;
    private final Windows windows;
    private final Tools tools;
    private final Texts texts;
    private final ActionControls controls;
    private final AppActions actions;
    private final NoticeBoard notices;
    private final HelpWindow help;
    private final BorderPane root = new BorderPane();
    private final MenuBar menus = new MenuBar();
    private Origin origin;
    private final WindowWays ways;
    /** What is open; {@code null} for no project. */
    private OpenWork work;
    private final Leaving leaving;

    AppWindow(Stage stage, Windows windows, Tools tools, WindowPlace place) {
        this.stage = stage;
        this.windows = windows;
        this.tools = tools;
        texts = tools.texts();
        controls = new ActionControls(texts);
        actions = new AppActions(this, windows, tools);
        notices = new NoticeBoard(texts);
        leaving = new Leaving(stage, tools, windows::stay);
        help = new HelpWindow(stage, texts, tools.appearance());
        menus.setUseSystemMenuBar(true);
        root.setTop(menus);
        ways = new WindowWays(stage, tools, controls, () -> Listed.of(menus.getMenus()), () -> work == null ? null : work.page());
        root.setCenter(ways.under(notices.node()));
        Scene scene = new Scene(root, place.width(), place.height());
        tools.appearance().dress(scene);
        scene.setOnDragOver(this::dragOver);
        scene.setOnDragDropped(this::dropped);
        stage.setScene(scene);
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximized());
        stage.setMinWidth(Math.min(760, place.width()));
        stage.setMinHeight(Math.min(520, place.height()));
        for (int side : ICONS) {
            stage.getIcons().add(new Image(AppWindow.class.getResourceAsStream("/icons/app/covoyage-" + side + ".png")));
        }
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        stage.setOnHidden(_ -> closed());
        // Somebody comes back from elsewhere, where the file may have been changed.
        stage.focusedProperty().addListener((_, _, focused) -> {
            if (focused && work != null) {
                work.saving().look();
            }
        });
    }

    Stage stage() {
        return stage;
    }

    NoticeBoard notices() {
        return notices;
    }

    /** Where the project came from; {@code null} in the gallery. */
    Origin origin() {
        return origin;
    }

    /** Shows what the pictures mean and how their numbers are computed. */
    void showHelp() {
        help.show();
    }

    /** Asks whether to erase what is kept beside documents. */
    void showErase() {
        new EraseDialog(tools, notices, work == null ? Optional.empty() : work.page().session().edit().path())
                .show(stage);
    }

    /** Whether a project can be opened here without taking another one's place. */
    boolean isFree() {
        return work == null;
    }

    /** Shows the samples and the files opened last. */
    void showGallery(SampleShelf shelf, Thumbnails thumbnails) {
        origin = null;
        HBox foot = new HBox(6);
        actions.languages.forEach(language -> foot.getChildren().add(foot(language)));
        GalleryPage.Doors doors = new GalleryPage.Doors() {
            @Override
            public void sample(SampleShelf.Sample sample) {
                windows.openSample(sample, AppWindow.this);
            }

            @Override
            public void create() {
                actions.create.run();
            }

            @Override
            public void file(Path file) {
                windows.openFiles(List.of(file), AppWindow.this);
            }
        };
        show(new GalleryPage(texts, tools.background(), shelf, thumbnails, tools.appearance(), tools.settings(), doors,
                controls.button(actions.open), foot, notices::fail));
        stage.titleProperty().unbind();
        stage.titleProperty().bind(texts.of("app.name"));
    }

    private Node foot(Action language) {
        var button = controls.toggle(language, true);
        button.getStyleClass().addAll("flat", "small");
        return button;
    }

    /** Says that a project is being opened. */
    void showOpening(Origin from) {
        origin = from;
        title(from.name());
        show(new OpeningPage(texts, from.name()));
    }

    /** Shows work on a project. */
    void show(Origin from, EditSession edit) {
        origin = from;
        leaving.begin();
        Opened.Usable opened = edit.opened();
        ProjectSession session = new ProjectSession(from, edit, tools.settings().get().density());
        Tools own = tools.of(from);
        ProjectPage project = new ProjectPage(session, own, controls, notices, List.of(actions.gallery, actions.open));
        ProjectWays around = new ProjectWays(project, own, now -> {
            menus.setVisible(!now);
            menus.setManaged(!now);
            ways.presenting(stage, now);
        });
        Saving saving = new Saving(session, tools, notices, new Saving.Door() {
            @Override
            public Window window() {
                return stage;
            }

            @Override
            public void savedAt(Path file) {
                Origin now = new Origin.OnDisk(file);
                if (!now.equals(origin)) {
                    origin = now;
                    windows.lock(AppWindow.this, edit, file);
                }
                tools.settings().update(settings -> settings.withRecent(file));
            }

            @Override
            public void reload() {
                windows.reload(AppWindow.this);
            }
        });
        work = new OpenWork(project, around, saving, new FileActions(session, saving, () -> showVersions(own, edit)),
                new ProjectMenus(project, own, notices, () -> stage),
                new DiskWatch(tools.background(), edit::path, saving::look, notices::fail));
        work.watch().start();
        stage.titleProperty().unbind();
        stage.titleProperty().bind(Bindings.createStringBinding(() -> texts.get(session.dirtyProperty().get()
                ? "window.title.changed" : "window.title", session.cover().title()), session.dirtyProperty(),
                session.projectProperty(), texts.languageProperty()));
        show(project);
        int setAside = opened.setAside().size();
        if (setAside > 0) {
            notices.say(setAside == 1 ? texts.get("opened.setAside.one") : texts.get("opened.setAside", setAside),
                    texts.get("opened.showList"), project.actions().problems::run);
        } else if (opened.newer()) {
            notices.say(texts.get("opened.newer"));
        }
    }

    /** Adds the first elements to what is open, as one step. */
    void begin(StepName name, List<Element> elements) {
        ProjectSession session = work.page().session();
        Draft draft = session.draft();
        elements.forEach(draft::add);
        session.perform(name, draft);
    }

    private void showVersions(Tools own, EditSession edit) {
        edit.path().ifPresent(file -> edit.versions().ifPresent(versions -> new VersionsDialog(own, versions, file,
                edit::snapshot, (version, opened) -> windows.openVersion(file, version, opened), notices::fail).show(stage)));
    }

    /** Lets go of the project, whose work is saved or kept elsewhere, to show something else. */
    void letGo() {
        if (work != null) {
            work.close();
            work.page().session().edit().close();
            work = null;
        }
    }

    /** Says why a file could not be opened. */
    void showRefused(Origin from, Problem problem) {
        origin = null;
        title(from.name());
        Path file = from instanceof Origin.OnDisk disk ? disk.path() : null;
        RefusedPage refused = new RefusedPage(texts, controls, from.name(), file, problem, actions.open, actions.gallery);
        show(refused);
        if (file != null) {
            Action versions = Action.of("versions", null, () -> new VersionsDialog(tools, tools.keeping().versions(), file,
                    null, (version, opened) -> windows.openVersion(file, version, opened), notices::fail).show(stage));
            tools.background().run(() -> tools.keeping().versions().of(file), found -> {
                if (!found.isEmpty()) {
                    refused.offer(controls.button(versions));
                }
            }, notices::fail);
        }
    }

    private void title(String name) {
        stage.titleProperty().unbind();
        stage.titleProperty().bind(texts.of("window.title", name));
    }

    private void show(Node page) {
        notices.setPage(page);
        stage.getScene().getAccelerators().clear();
        WindowMenus all = new WindowMenus(controls, actions, ways);
        menus.getMenus().setAll(work == null ? all.alone() : all.with(work));
        if (work != null) {
            work.listen(controls, stage.getScene());
        }
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            windows.openFiles(event.getDragboard().getFiles().stream().map(File::toPath).toList(), this);
            event.setDropCompleted(true);
            event.consume();
        }
    }

    /** Where it stands now. */
    WindowPlace place() {
        return new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    /** Closes; asks first when there is unsaved work. */
    void close() {
        leaving.close(work == null ? null : work.page().session().edit(), work == null ? null : work.saving());
    }

    private void closed() {
        if (work != null) {
            work.close();
            leaving.closed(work.page().session().edit());
        }
        windows.closed(this);
    }
}
