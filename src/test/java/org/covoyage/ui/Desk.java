package org.covoyage.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.covoyage.drawing.Bounds;
import org.covoyage.edit.Safekeeping;
import org.covoyage.journey.Language;
import org.covoyage.ui.export.ExportPlan;
import org.covoyage.ui.export.FileDialogs;
import org.covoyage.ui.gallery.SampleShelf;
import org.covoyage.ui.gallery.Thumbnails;
import org.covoyage.ui.map.MapView;
import org.covoyage.ui.project.Tools;
import org.covoyage.ui.settings.SettingsStore;
import org.covoyage.ui.text.Texts;
import org.covoyage.ui.work.Background;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A desk with real windows and somebody who sits at it; the only place that knows the robot. */
final class Desk implements AutoCloseable {
    /** Seconds. Only what fails waits so long; the first window of a busy machine takes half of it. */
    private static final int PATIENCE = 60;

    private final FxRobot robot = new FxRobot();
    private final Background background = new Background();
    private final AtomicInteger ended = new AtomicInteger();
    private final List<Throwable> uncaught = new ArrayList<>();
    private final Tools tools;
    private final Windows windows;
    private final Safekeeping keeping;
    private Path saveAs;
    private Path toOpen;

    private Desk(Path folder) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        keeping = new Safekeeping(folder.resolve("state"));
        tools = ask(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, problem) -> uncaught.add(problem));
            Texts texts = new Texts(Language.EN);
            SettingsStore settings = new SettingsStore(folder.resolve("settings.json"), uncaught::add);
            return Tools.general(texts, background, settings, new FileDialogs() {
                @Override
                public List<Path> open(Window over) {
                    return toOpen == null ? List.of() : List.of(toOpen);
                }

                @Override
                public Optional<Path> save(Window over, String name, ExportPlan.Format format) {
                    return Optional.ofNullable(saveAs);
                }

                @Override
                public Optional<Path> image(Window over) {
                    return Optional.ofNullable(toOpen);
                }

                @Override
                public Optional<Path> saveTable(Window over, String name) {
                    return Optional.ofNullable(saveAs);
                }

                @Override
                public Optional<Path> saveProject(Window over, String name, Path beside) {
                    return Optional.ofNullable(saveAs);
                }
            }, keeping);
        });
        windows = new Windows(tools, new SampleShelf(), new Thumbnails(tools.picture(), tools.pixels()),
                ended::incrementAndGet);
    }

    /** A desk with the gallery on it; settings are kept in a folder. */
    static Desk withGallery(Path folder) throws TimeoutException {
        Desk desk = new Desk(folder);
        desk.tell(() -> desk.windows.begin(List.of()));
        return desk;
    }

    /** A desk with files opened from the command line. */
    static Desk withFiles(Path folder, Path... files) throws TimeoutException {
        Desk desk = new Desk(folder);
        desk.tell(() -> desk.windows.begin(List.of(files)));
        return desk;
    }

    /** A desk with the French car journey open and painted. */
    static Desk withCar(Path folder) throws TimeoutException {
        Desk desk = withFiles(folder, Path.of("samples/fr/electric-car.covoyage"));
        desk.await(desk::isSharp);
        return desk;
    }

    <T> T ask(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(1000L * PATIENCE, question);
    }

    void tell(Runnable order) {
        ask(() -> {
            order.run();
            return null;
        });
    }

    /** Waits until something is so. */
    void await(Callable<Boolean> condition) {
        if (!comes(condition)) {
            throw new AssertionError("waited in vain");
        }
    }

    /** Whether something comes to be while one waits for it. */
    boolean comes(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> ask(() -> {
                try {
                    return condition.call();
                } catch (NotThere yet) {
                    return false;
                }
            }));
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    /** All windows but the one of the robot itself. */
    List<Stage> stages() {
        return ask(() -> Window.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast)
                .filter(stage -> stage.getScene() != null && !stage.getScene().getStylesheets().isEmpty()).toList());
    }

    /** The window opened last. */
    Stage stage() {
        return stages().getLast();
    }

    /** A control that is not in the window, or not yet. */
    private static final class NotThere extends AssertionError {
        NotThere(String query) {
            super(query + " is not there");
        }
    }

    /**
     * A control of the window opened last. Waits for it, but not on the thread of the windows, which could not bring
     * it meanwhile.
     */
    <N extends Node> N find(String query, Class<N> type) {
        if (Platform.isFxApplicationThread()) {
            Node found = stage().getScene().lookup(query);
            if (found == null) {
                throw new NotThere(query);
            }
            return type.cast(found);
        }
        await(() -> stage().getScene().lookup(query) != null);
        return type.cast(ask(() -> stage().getScene().lookup(query)));
    }

    boolean shows(String query) {
        return ask(() -> stages().stream().anyMatch(stage -> stage.getScene().lookup(query) != null));
    }

    void press(String query) {
        ButtonBase button = find(query, ButtonBase.class);
        await(() -> !button.isDisabled());
        tell(button::fire);
    }

    MapView map() {
        return find("#map", MapView.class);
    }

    boolean isSharp() {
        return ask(() -> stages().stream().map(stage -> stage.getScene().lookup("#map")).filter(MapView.class::isInstance)
                .anyMatch(map -> ((MapView) map).sharpProperty().get()));
    }

    /** Moves the pointer to a place of the map, in pixels of the view. */
    FxRobot at(double x, double y) {
        MapView map = map();
        robot.moveTo(ask(() -> map.localToScreen(x, y)));
        return robot;
    }

    /** Turns the wheel over a place of the map, a key held or not; the robot's own wheel forgets held keys. */
    void wheel(double x, double y, double delta, boolean control) {
        MapView map = map();
        tell(() -> {
            Point2D at = map.localToScene(x, y);
            Event.fireEvent(map, new ScrollEvent(ScrollEvent.SCROLL, at.getX(), at.getY(), at.getX(), at.getY(), false,
                    control, false, false, false, false, 0, delta, 0, delta,
                    ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0,
                    null));
        });
    }

    /** What a mouse does over a place of the map, told to the map itself and not through the robot. */
    void mouse(EventType<MouseEvent> what, double x, double y) {
        mouse(what, x, y, false);
    }

    /** The same, with or without Shift held. */
    void mouse(EventType<MouseEvent> what, double x, double y, boolean shift) {
        MapView map = map();
        tell(() -> {
            Point2D at = map.localToScene(x, y);
            Point2D screen = map.localToScreen(x, y);
            boolean down = what == MouseEvent.MOUSE_PRESSED || what == MouseEvent.MOUSE_DRAGGED;
            MouseButton button = what == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : MouseButton.PRIMARY;
            Event.fireEvent(map, new MouseEvent(what, at.getX(), at.getY(), screen.getX(), screen.getY(), button,
                    button == MouseButton.NONE ? 0 : 1, shift, false, false, false, down, false, false, false, false,
                    false, null));
        });
    }

    /** The middle of a subject on the map, in pixels of the view. */
    Bounds place(String subject) {
        MapView map = map();
        return ask(() -> map.placeOf(subject).orElseThrow());
    }

    FxRobot robot() {
        return robot;
    }

    Tools tools() {
        return tools;
    }

    int ended() {
        return ended.get();
    }

    /** What is chosen in a dialog that asks what to open. */
    void toOpen(Path file) {
        toOpen = file;
    }

    void saveAs(Path file) {
        saveAs = file;
    }

    /** What went wrong without anybody being told. */
    List<Throwable> uncaught() {
        return List.copyOf(uncaught);
    }

    @Override
    public void close() {
        List<Stage> opened = stages();
        tell(windows::quit);
        stages().forEach(stage -> tell(stage::close));
        tell(() -> opened.forEach(Desk::emptied));
        background.close();
        keeping.close();
    }

    /** The Headless platform never lets go of a window that was closed, nor then of a whole project and its tiles. */
    private static void emptied(Stage stage) {
        stage.setScene(null);
        stage.setOnCloseRequest(null);
        stage.getIcons().clear();
    }
}
