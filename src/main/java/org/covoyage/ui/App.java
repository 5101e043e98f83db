package org.covoyage.ui;

import java.nio.file.Path;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.covoyage.edit.Safekeeping;
import org.covoyage.ui.export.SystemFileDialogs;
import org.covoyage.ui.gallery.SampleShelf;
import org.covoyage.ui.gallery.Thumbnails;
import org.covoyage.ui.project.Tools;
import org.covoyage.ui.settings.AppFolder;
import org.covoyage.ui.settings.SettingsStore;
import org.covoyage.ui.text.Texts;
import org.covoyage.ui.work.Background;

/** Starts the windows: puts the services together once, hands them on, opens what was asked for. */
public final class App extends Application {
    private final Background background = new Background();
    private Windows windows;
    private Safekeeping keeping;

    /**
     * Opens windows and returns when the last one is closed.
     *
     * @param files to open; none for the gallery
     * @return whether there was a display to open them on
     */
    public static boolean run(String... files) {
        if (!Display.isThere()) {
            return false;
        }
        // We run from the class path on purpose; JavaFX would warn about it on every start.
        Logger toolkit = Logger.getLogger("javafx");
        toolkit.setFilter(record -> !String.valueOf(record.getMessage()).startsWith("Unsupported JavaFX configuration"));
        try {
            launch(App.class, files);
            return true;
        } catch (UnsupportedOperationException | ExceptionInInitializerError | UnsatisfiedLinkError noToolkit) {
            return false;
        } finally {
            toolkit.setFilter(null);
        }
    }

    @Override
    public void start(Stage unused) {
        String system = System.getProperty("os.name");
        Path home = Path.of(System.getProperty("user.home"));
        Path folder = AppFolder.of(system, home, System.getenv());
        keeping = new Safekeeping(AppFolder.state(system, home, System.getenv()));
        Texts texts = new Texts(Texts.ofSystem());
        SettingsStore settings = new SettingsStore(folder.resolve("settings.json"),
                problem -> windows.say(texts.get("failed.settings", problem.getMessage())));
        if (settings.get().language() != null) {
            texts.speak(settings.get().language());
        }
        Tools tools = Tools.general(texts, background, settings, new SystemFileDialogs(texts), keeping);
        windows = new Windows(tools, new SampleShelf(), new Thumbnails(tools.picture(), tools.pixels()),
                Platform::exit);
        Platform.setImplicitExit(false);
        Thread.currentThread().setUncaughtExceptionHandler((_, problem) -> windows.fail(problem));
        windows.begin(getParameters().getRaw().stream().map(Path::of).toList());
    }

    @Override
    public void stop() {
        windows.ending();
        background.close();
        keeping.close();
    }
}
