package org.covoyage.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.ui.gallery.SampleShelf;
import org.covoyage.ui.gallery.Thumbnails;
import org.covoyage.ui.project.Origin;
import org.covoyage.ui.project.Tools;
import org.covoyage.ui.settings.WindowPlace;

/**
 * The open windows: one for each project. Every way of opening files, from the command line, a dialog, a drop, the
 * gallery, ends in {@link #openFiles}. For the thread of the windows.
 */
public final class Windows {
    private final Tools tools;
    private final SampleShelf shelf;
    private final Thumbnails thumbnails;
    private final Runnable ended;
    private final List<AppWindow> open = new ArrayList<>();
    private boolean galleryAtEnd;
    private boolean quitting;

    /**
     * No window yet.
     *
     * @param ended told when the last one is closed
     */
    public Windows(Tools tools, SampleShelf shelf, Thumbnails thumbnails, Runnable ended) {
        this.ended = ended;
        this.tools = tools;
        this.shelf = shelf;
        this.thumbnails = thumbnails;
    }

    /** Begins with files, or with the gallery when there are none; then the gallery also comes back at the end. */
    public void begin(List<Path> files) {
        galleryAtEnd = files.isEmpty();
        if (files.isEmpty()) {
            showGallery();
        } else {
            openFiles(files, null);
        }
    }

    /** Shows the gallery: the window that has it, else a new one. */
    public void showGallery() {
        AppWindow gallery = open.stream().filter(window -> window.isFree() && window.origin() == null).findFirst()
                .orElse(null);
        if (gallery == null) {
            gallery = create();
        }
        gallery.showGallery(shelf, thumbnails);
        gallery.stage().show();
        gallery.stage().toFront();
    }

    /** Opens files, each in a window of its own; one that is open comes to the front. */
    void openFiles(List<Path> files, AppWindow from) {
        AppWindow free = from;
        for (Path file : files) {
            Path path = file.toAbsolutePath().normalize();
            open(new Origin.OnDisk(path), () -> new ProjectReader().open(path), free);
            free = null;
        }
    }

    /** Opens a sample. */
    void openSample(SampleShelf.Sample sample, AppWindow from) {
        open(new Origin.Sample(sample.name()), () -> new ProjectReader().open(sample.bytes()), from);
    }

    private void open(Origin origin, Callable<Opened> reading, AppWindow from) {
        AppWindow same = open.stream().filter(window -> origin.equals(window.origin())).findFirst().orElse(null);
        if (same != null) {
            same.stage().toFront();
            return;
        }
        AppWindow window = from != null && from.isFree() ? from : create();
        window.showOpening(origin);
        window.stage().show();
        tools.background().run(reading, opened -> opened(window, origin, opened), problem -> {
            window.showGallery(shelf, thumbnails);
            window.notices().fail(problem);
        });
    }

    private void opened(AppWindow window, Origin origin, Opened opened) {
        switch (opened) {
            case Opened.Refused refused -> window.showRefused(origin, refused.problem());
            case Opened.Usable usable -> {
                window.show(origin, usable);
                if (origin instanceof Origin.OnDisk(Path path)) {
                    tools.settings().update(settings -> settings.withRecent(path));
                }
            }
        }
    }

    private AppWindow create() {
        var screens = new ArrayList<>(Screen.getScreens());
        screens.remove(Screen.getPrimary());
        screens.addFirst(Screen.getPrimary());
        var areas = screens.stream().map(Screen::getVisualBounds).toList();
        WindowPlace wanted = !open.isEmpty() ? open.getLast().place().cascaded() : tools.settings().get().place();
        WindowPlace place = wanted == null ? WindowPlace.centred(areas.getFirst()) : wanted.on(areas);
        AppWindow window = new AppWindow(new Stage(), this, tools, place);
        open.add(window);
        return window;
    }

    void closed(AppWindow window) {
        boolean wasProject = !window.isFree();
        WindowPlace place = window.place();
        open.remove(window);
        tools.settings().update(settings -> settings.withPlace(place));
        if (open.isEmpty() && wasProject && galleryAtEnd && !quitting) {
            showGallery();
        } else if (open.isEmpty()) {
            ended.run();
        }
    }

    /** Closes all windows and ends. */
    void quit() {
        ending();
        List.copyOf(open).forEach(AppWindow::close);
    }

    /** The program ends: nothing is to be opened any more. */
    void ending() {
        quitting = true;
    }

    /** Says in the window opened last what concerns the whole program. */
    void say(String sentence) {
        if (!open.isEmpty()) {
            open.getLast().notices().say(sentence);
        }
    }

    /** Says in the window opened last that something in the program went wrong. */
    void fail(Throwable problem) {
        if (!open.isEmpty()) {
            open.getLast().notices().fail(problem);
        }
    }
}
