package org.covoyage.bench;

import com.sun.javafx.scene.SceneHelper;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.covoyage.edit.Safekeeping;
import org.covoyage.journey.Language;
import org.covoyage.ui.Windows;
import org.covoyage.ui.export.ExportPlan;
import org.covoyage.ui.export.FileDialogs;
import org.covoyage.ui.gallery.SampleShelf;
import org.covoyage.ui.gallery.Thumbnails;
import org.covoyage.ui.map.MapSheet;
import org.covoyage.ui.map.MapView;
import org.covoyage.ui.project.ProjectPage;
import org.covoyage.ui.project.Tools;
import org.covoyage.ui.settings.SettingsStore;
import org.covoyage.ui.text.Texts;
import org.covoyage.ui.work.Background;

/**
 * The program's own window on the Headless platform, 1000 × 1000, and a hand that presses keys in it and waits until
 * what came of it is painted. The bench runs with a thousand pulses a second, so that next to nothing of the time is
 * waiting for a pulse.
 */
final class BenchWindow implements AutoCloseable {
    private static final long PATIENCE = 60;

    private final Background background = new Background();
    private final Safekeeping keeping;
    private final MapView map;
    private final ProjectPage page;
    private final Scene scene;
    private Throwable uncaught;

    /** A window with a file open in it and painted. */
    BenchWindow(Path file, Path state) throws Exception {
        start();
        keeping = new Safekeeping(state.resolve("state"));
        ask(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, problem) -> uncaught = problem);
            Tools tools = Tools.general(new Texts(Language.EN), background, new SettingsStore(
                    state.resolve("settings.json"), problem -> uncaught = problem), new NoDialogs(), keeping);
            new Windows(tools, new SampleShelf(), new Thumbnails(tools.picture(), tools.pixels()), () -> { })
                    .begin(List.of(file));
            return null;
        });
        map = until(() -> Optional.ofNullable((MapView) stage().getScene().lookup("#map")));
        scene = map.getScene();
        page = ask(() -> {
            stage().setX(0);
            stage().setY(0);
            stage().setWidth(1000);
            stage().setHeight(1000);
            Node node = map;
            while (!(node instanceof ProjectPage)) {
                node = node.getParent();
            }
            return (ProjectPage) node;
        });
        until(() -> map.sharpProperty().get() ? Optional.of(true) : Optional.empty());
    }

    private static void start() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        try {
            Platform.startup(begun::countDown);
            Platform.setImplicitExit(false);
            begun.await();
        } catch (IllegalStateException runsAlready) {
            begun.countDown();
        }
    }

    private static Stage stage() {
        return (Stage) Window.getWindows().getLast();
    }

    MapView map() {
        return map;
    }

    ProjectPage page() {
        return page;
    }

    /** Does something on the thread of the windows. */
    <T> T ask(Callable<T> what) throws Exception {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(what.call());
            } catch (Exception | Error e) {
                answer.completeExceptionally(e);
            }
        });
        T given = answer.get(PATIENCE, TimeUnit.SECONDS);
        if (uncaught != null) {
            throw new IllegalStateException(uncaught);
        }
        return given;
    }

    private <T> T until(Callable<Optional<T>> there) throws Exception {
        for (int i = 0; i < 100 * PATIENCE; i++) {
            Optional<T> found = ask(there);
            if (found.isPresent()) {
                return found.get();
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        throw new IllegalStateException("waited in vain");
    }

    /** What a frame must show. */
    enum Shown {
        /** What lies above the picture. */
        ABOVE,
        /** The picture with everything in its place. */
        PLACED,
        /** The picture as it will stay. */
        SHARP
    }

    /** Milliseconds from something done on the thread of the windows to the end of painting the frame that shows it. */
    double frame(Shown what, Runnable deed) throws Exception {
        AtomicReference<MapSheet> before = new AtomicReference<>();
        CompletableFuture<Long> painted = new CompletableFuture<>();
        BooleanSupplier shown = () -> what == Shown.ABOVE || map.sheetProperty().get() != before.get()
                && (what == Shown.SHARP ? map.sharpProperty() : map.placedProperty()).get();
        Runnable afterLayout = new Runnable() {
            private boolean seen;

            @Override
            public void run() {
                if (!seen && shown.getAsBoolean()) {
                    seen = true;
                    scene.removePostLayoutPulseListener(this);
                    // Behind this pulse, which hands the frame to the thread that paints.
                    Platform.runLater(() -> {
                        SceneHelper.getPeer(scene).waitForRenderingToComplete();
                        painted.complete(System.nanoTime());
                    });
                }
            }
        };
        long begun = ask(() -> {
            before.set(map.sheetProperty().get());
            scene.addPostLayoutPulseListener(afterLayout);
            long start = System.nanoTime();
            deed.run();
            Platform.requestNextPulse();
            return start;
        });
        return (painted.get(PATIENCE, TimeUnit.SECONDS) - begun) / 1e6;
    }

    /** Presses and lets go a key where the focus is. */
    void press(KeyCode code, boolean control) {
        Node target = scene.getFocusOwner();
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, control, false, false));
    }

    /** Types a letter where the focus is. */
    void type(String letter) {
        Event.fireEvent(scene.getFocusOwner(), new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false,
                false, false, false));
    }

    /** What the mouse does at a place of the map, its first button held unless it only moves. */
    void mouse(javafx.event.EventType<MouseEvent> what, double x, double y) {
        Point2D at = map.localToScene(x, y);
        Point2D screen = map.localToScreen(x, y);
        boolean moved = what == MouseEvent.MOUSE_MOVED;
        Event.fireEvent(map, new MouseEvent(what, at.getX(), at.getY(), screen.getX(), screen.getY(),
                moved ? MouseButton.NONE : MouseButton.PRIMARY, moved ? 0 : 1, false, false, false, false,
                !moved && what != MouseEvent.MOUSE_RELEASED, false, false, false, false, false, null));
    }

    /** Waits until nothing is under way. */
    void settle() throws Exception {
        until(() -> map.sharpProperty().get() ? Optional.of(true) : Optional.empty());
    }

    @Override
    public void close() throws Exception {
        ask(() -> {
            page.close();
            page.session().edit().close();
            stage().close();
            return null;
        });
        background.close();
        keeping.close();
    }

    /** Nobody is there to choose a file. */
    private static final class NoDialogs implements FileDialogs {
        @Override
        public List<Path> open(Window over) {
            return List.of();
        }

        @Override
        public Optional<Path> save(Window over, String name, ExportPlan.Format format) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> saveTable(Window over, String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> saveProject(Window over, String name, Path beside) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> image(Window over) {
            return Optional.empty();
        }
    }
}
