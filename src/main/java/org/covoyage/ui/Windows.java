package org.covoyage.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.covoyage.edit.EditSession;
import org.covoyage.edit.Restored;
import org.covoyage.edit.StepName;
import org.covoyage.file.Opened;
import org.covoyage.file.lock.Locks;
import org.covoyage.file.versions.Version;
import org.covoyage.ui.create.Beginning;
import org.covoyage.ui.create.CreateWindow;
import org.covoyage.ui.gallery.SampleShelf;
import org.covoyage.ui.gallery.Thumbnails;
import org.covoyage.ui.project.Notices;
import org.covoyage.ui.project.Origin;
import org.covoyage.ui.project.Tools;
import org.covoyage.ui.save.Opening;
import org.covoyage.ui.save.RecoveryOffer;
import org.covoyage.ui.save.Saving;
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
    private RecoveryOffer recovery;
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
            offerRecovery(open.getLast());
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

    /** Offers work that an earlier run left unsaved, and again when another page has taken the notice's place. */
    private void offerRecovery(AppWindow window) {
        if (recovery == null) {
            recovery = new RecoveryOffer(tools, window.stage(), window.notices(), this::restored);
            recovery.begin();
        } else {
            recovery.again(window.stage(), window.notices());
        }
    }

    /** Opens files, each in a window of its own; one that is open comes to the front. */
    void openFiles(List<Path> files, AppWindow from) {
        AppWindow free = from;
        for (Path file : files) {
            Path path = file.toAbsolutePath().normalize();
            open(new Origin.OnDisk(path), () -> new Opening(tools.keeping()).file(path), free);
            free = null;
        }
    }

    /** Opens a sample. */
    void openSample(SampleShelf.Sample sample, AppWindow from) {
        open(new Origin.Sample(sample.name()), () -> new Opening(tools.keeping()).bytes(sample.bytes()), from);
    }

    /** Shows what a new journey can begin with, over a window. */
    void showCreate(AppWindow from) {
        new CreateWindow(tools, shelf, thumbnails, beginning -> begin(beginning, from), this::fail).show(from.stage());
    }

    /** Opens a new project that is in no file yet, in a window of its own. */
    private void begin(Beginning beginning, AppWindow from) {
        AppWindow window = open.contains(from) && from.isFree() ? from : create();
        EditSession edit = EditSession.kept(beginning.opened(), Optional.empty(), beginning.name(), tools.keeping(),
                Saving.journalTrouble(tools, window.notices()));
        window.show(new Origin.Unsaved(beginning.name(), null), edit);
        if (!beginning.first().isEmpty()) {
            window.begin(new StepName("fromText", edit.opened().project().cover().title()), beginning.first());
        }
        window.stage().show();
        window.stage().toFront();
    }

    private void open(Origin origin, Callable<Opening.Found> reading, AppWindow from) {
        AppWindow same = open.stream().filter(window -> origin.equals(window.origin())).findFirst().orElse(null);
        if (same != null) {
            same.stage().toFront();
            return;
        }
        AppWindow window = from != null && from.isFree() ? from : create();
        open(window, origin, reading);
    }

    private void open(AppWindow window, Origin origin, Callable<Opening.Found> reading) {
        window.showOpening(origin);
        window.stage().show();
        tools.background().run(reading, found -> opened(window, origin, found), problem -> {
            window.showGallery(shelf, thumbnails);
            window.notices().fail(problem);
        });
    }

    /** Opens the file of a window anew; what was open there is kept elsewhere. */
    void reload(AppWindow window) {
        if (window.origin() instanceof Origin.OnDisk disk) {
            window.letGo();
            open(window, disk, () -> new Opening(tools.keeping()).file(disk.path()));
        }
    }

    private void opened(AppWindow window, Origin origin, Opening.Found found) {
        if (!open.contains(window)) {
            tools.background().run(() -> {
                found.giveBack();
                return found;
            }, _ -> { }, this::fail);
            return;
        }
        show(window, origin, found);
        offerRecovery(window);
    }

    private void show(AppWindow window, Origin origin, Opening.Found found) {
        switch (found.opened()) {
            case Opened.Refused refused -> window.showRefused(origin, refused.problem());
            case Opened.Usable usable -> {
                Optional<Path> path = origin instanceof Origin.OnDisk(Path file) ? Optional.of(file) : Optional.empty();
                EditSession edit = EditSession.kept(usable, path, origin.name(), tools.keeping(),
                        Saving.journalTrouble(tools, window.notices()));
                window.show(origin, edit);
                found.lock().ifPresent(lock -> hold(window, edit, lock));
                path.ifPresent(file -> tools.settings().update(settings -> settings.withRecent(file)));
            }
        }
    }

    /** Takes the lock, or says that somebody else has the file open. */
    private void hold(AppWindow window, EditSession edit, Locks.Attempt attempt) {
        switch (attempt) {
            case Locks.Attempt.Taken taken -> {
                try {
                    edit.holds(taken.lock());
                } catch (IOException e) {
                    window.notices().fail(e);
                }
            }
            case Locks.Attempt.Held held -> {
                edit.onlyAsCopy();
                window.notices().say(tools.texts().get("open.elsewhere", edit.name(), held.by()
                        .map(holder -> tools.texts().moment(holder.since())).orElse("?")), tools.texts().get("open.understood"), () -> { });
            }
        }
    }

    /** Says that a file is open here, as it is from now on. */
    void lock(AppWindow window, EditSession edit, Path file) {
        tools.background().run(() -> new Opening(tools.keeping()).lock(file),
                lock -> lock.ifPresent(attempt -> hold(window, edit, attempt)), window.notices()::fail);
    }

    /** Shows work that came back, in a window of its own. */
    private void restored(Restored.Back back) {
        EditSession edit = back.session();
        Origin origin = edit.path().<Origin>map(Origin.OnDisk::new)
                .orElseGet(() -> new Origin.Unsaved(edit.name(), null));
        boolean twice = open.stream().anyMatch(window -> origin.equals(window.origin()));
        AppWindow window = open.stream().filter(each -> each.isFree() && each.origin() == null).findFirst()
                .orElseGet(this::create);
        window.show(origin, edit);
        window.stage().show();
        window.stage().toFront();
        if (twice) {
            edit.onlyAsCopy();
        } else {
            edit.path().ifPresent(file -> lock(window, edit, file));
        }
        String missing = back.missing().map(loss -> " " + loss.sentence(tools.texts().locale())).orElse("");
        window.notices().ask(tools.texts().get("recovery.restored", edit.name()) + missing,
                List.of(new Notices.Offer(tools.texts().get("open.understood"), recovery::next)));
    }

    /** Opens an earlier version as a copy that replaces nothing. */
    void openVersion(Path file, Version version, Opened.Usable opened) {
        String name = file.getFileName().toString();
        Origin origin = new Origin.Unsaved(name, file);
        AppWindow window = create();
        EditSession edit = EditSession.kept(opened, Optional.empty(), name, tools.keeping(),
                Saving.journalTrouble(tools, window.notices()));
        edit.imagesBeside(file);
        window.show(origin, edit);
        window.stage().show();
        window.notices().say(tools.texts().get("versions.opened", name));
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

    /** A window stays open: the program does not end after all. */
    void stay() {
        quitting = false;
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
