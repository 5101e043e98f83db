package org.covoyage.ui.save;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Window;
import org.covoyage.edit.EditSession;
import org.covoyage.edit.SaveJob;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.file.save.DiskState;
import org.covoyage.file.save.SaveProblem;
import org.covoyage.file.save.SaveResult;
import org.covoyage.file.save.SaveSentences;
import org.covoyage.file.save.SaveWarning;
import org.covoyage.journey.Project;
import org.covoyage.ui.difference.DifferenceWindow;
import org.covoyage.ui.project.Notices;
import org.covoyage.ui.project.Notices.Offer;
import org.covoyage.ui.project.ProjectSession;
import org.covoyage.ui.project.Tools;
import org.covoyage.ui.text.Texts;

/**
 * Saves the project of one window and says what became of it; looks whether others have changed its file. The disk
 * works on other threads, one save at a time. For the thread of the windows.
 */
public final class Saving {
    /** What the window does about a save. */
    public interface Door {
        /** The window that dialogs stand over. */
        Window window();

        /** The project is in this file now. */
        void savedAt(Path file);

        /** Opens the file anew in place of what is open; what is open is in a version by then. */
        void reload();
    }

    private final ProjectSession session;
    private final EditSession edit;
    private final Tools tools;
    private final Texts texts;
    private final Notices notices;
    private final Door door;
    private boolean running;
    /** Saves that were asked for while one was under way. */
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int looks;
    private String toldUnreadable;
    private DiskState told = new DiskState.Same();

    /** Saving of what a session shows. */
    public Saving(ProjectSession session, Tools tools, Notices notices, Door door) {
        this.session = session;
        this.edit = session.edit();
        this.tools = tools;
        this.texts = tools.texts();
        this.notices = notices;
        this.door = door;
    }

    /**
     * Saves to its file, or asks for one when it has none that may be replaced.
     *
     * @param then what to do once it is saved; not done when it is not
     */
    public void save(Runnable then) {
        if (edit.canSave()) {
            run(edit::save, then);
        } else {
            saveAs(then);
        }
    }

    /** Asks for a file and saves there. */
    public void saveAs(Runnable then) {
        tools.dialogs().saveProject(door.window(), proposed(), edit.path().orElse(null))
                .ifPresent(file -> run(() -> edit.saveAs(file), then));
    }

    /** A name that is not that of a file which must not be replaced. */
    private String proposed() {
        String name = edit.name();
        if (edit.path().isPresent() && !edit.canSave()) {
            int dot = name.lastIndexOf('.');
            return texts.get("save.copyOf", dot > 0 ? name.substring(0, dot) : name, dot > 0 ? name.substring(dot) : "");
        }
        return name;
    }

    /** Saves what there is now; while a save is under way, what there is when that one has ended. */
    private void run(Supplier<SaveJob> begun, Runnable then) {
        if (running) {
            waiting.add(() -> run(begun, then));
            return;
        }
        SaveJob job = begun.get();
        running = true;
        looks++;
        tools.background().run(job::run, result -> {
            running = false;
            edit.finished(job, result);
            session.followHistory();
            say(job, result, then);
            next();
        }, problem -> {
            running = false;
            notices.fail(problem);
            next();
        });
    }

    /** Nobody's wish to save is forgotten because it came during a save. */
    private void next() {
        Runnable wish = waiting.poll();
        if (wish != null) {
            wish.run();
        }
    }

    private void say(SaveJob job, SaveResult result, Runnable then) {
        switch (result) {
            case SaveResult.Saved saved -> {
                notices.say(sentence(texts.get("save.done", name(job)), saved.warnings()));
                done(job, then);
            }
            case SaveResult.Unchanged _ -> {
                notices.say(texts.get("save.unchanged", name(job)));
                done(job, then);
            }
            case SaveResult.ChangedOnDisk changed -> {
                told = changed.found().<DiskState>map(DiskState.Changed::new).orElseGet(DiskState.Gone::new);
                changed(changed, then);
            }
            case SaveResult.Failed(SaveProblem problem) -> notices.inEitherLanguage(() -> notices.ask(
                    sentences().of(problem), List.of(new Offer(texts.get("save.elsewhere"), () -> saveAs(then)))));
        }
    }

    private void done(SaveJob job, Runnable then) {
        told = new DiskState.Same();
        door.savedAt(job.target());
        then.run();
    }

    private void changed(SaveResult.ChangedOnDisk changed, Runnable then) {
        notices.inEitherLanguage(() -> ask(changed, then));
    }

    private void ask(SaveResult.ChangedOnDisk changed, Runnable then) {
        List<Offer> offers = new ArrayList<>();
        offers.add(new Offer(texts.get("save.mineAs"), () -> saveAs(then)));
        if (changed.found().isPresent()) {
            offers.add(new Offer(texts.get("save.loadTheirs"), this::loadTheirs));
            offers.add(new Offer(texts.get("difference.do"), () -> {
                compare();
                changed(changed, then);
            }));
        }
        offers.add(new Offer(texts.get(changed.found().isPresent() ? "save.replaceTheirs" : "save.again"),
                () -> run(() -> edit.saveOver(changed.found()), then)));
        notices.ask(sentences().of(changed), offers);
    }

    /** Keeps what is open as a version, then opens what others have written; what cannot be opened takes nobody's place. */
    private void loadTheirs() {
        Optional<Path> file = edit.path();
        if (file.isEmpty()) {
            return;
        }
        SaveJob mine = edit.saveCopy(file.get());
        tools.background().run(() -> {
            Opened theirs = new ProjectReader().open(file.get());
            if (theirs instanceof Opened.Usable && edit.versions().isPresent()) {
                edit.versions().get().keep(file.get(), mine.bytes());
            }
            return theirs;
        }, theirs -> {
            switch (theirs) {
                case Opened.Usable _ -> door.reload();
                case Opened.Refused refused -> notices.inEitherLanguage(() -> notices.ask(texts.get(
                        "disk.theirsRefused", edit.name(), refused.problem().sentence(texts.locale())), List.of(mineAs())));
            }
        }, notices::fail);
    }

    private Offer mineAs() {
        return new Offer(texts.get("save.mineAs"), () -> saveAs(() -> { }));
    }

    /** Shows what loading theirs would change. */
    private void compare() {
        Path file = edit.path().orElseThrow();
        Project mine = edit.snapshot();
        new DifferenceWindow(texts, tools.appearance(), tools.background(),
                () -> texts.get("difference.mine"), () -> texts.get("difference.file", edit.name()), () -> switch (new ProjectReader().open(file)) {
                    case Opened.Usable theirs -> new DifferenceWindow.Both(mine, theirs.project());
                    case Opened.Refused refused -> throw new IOException(refused.problem().sentence(texts.locale()));
                }).show(door.window());
    }

    /** Looks whether the file is still as it was last read or written, and says so when it is not, once. */
    public void look() {
        Optional<EditSession.DiskCheck> check = edit.check();
        if (running || check.isEmpty()) {
            return;
        }
        int mine = ++looks;
        tools.background().run(check.get()::look, state -> {
            toldUnreadable = null;
            if (mine == looks && !state.equals(told)) {
                told = state;
                say(state);
            }
        }, this::unreadable);
    }

    private void unreadable(Throwable problem) {
        if (problem instanceof IOException) {
            // Once, not at every look.
            if (String.valueOf(problem).equals(toldUnreadable)) {
                return;
            }
            toldUnreadable = String.valueOf(problem);
            notices.say(texts.get("disk.unreadable", edit.name(), String.valueOf(problem.getMessage())));
        } else {
            notices.fail(problem);
        }
    }

    private void say(DiskState state) {
        notices.inEitherLanguage(() -> ask(state));
    }

    private void ask(DiskState state) {
        switch (state) {
            case DiskState.Same _ -> { }
            case DiskState.Changed _ -> notices.ask(texts.get("disk.changed", edit.name()),
                    List.of(new Offer(texts.get("save.loadTheirs"), this::loadTheirs), mineAs(),
                            new Offer(texts.get("difference.do"), () -> {
                                compare();
                                say(state);
                            })));
            case DiskState.Gone _ -> notices.ask(texts.get("disk.gone", edit.name()), List.of(mineAs()));
        }
    }

    private String sentence(String first, List<SaveWarning> warnings) {
        StringBuilder all = new StringBuilder(first);
        warnings.forEach(warning -> all.append(' ').append(sentences().of(warning)));
        return all.toString();
    }

    private SaveSentences sentences() {
        return new SaveSentences(texts.locale());
    }

    private static String name(SaveJob job) {
        return job.target().getFileName().toString();
    }

    /** Tells on the thread of the windows that steps cannot be kept in the journal. */
    public static Consumer<IOException> journalTrouble(Tools tools, Notices notices) {
        return problem -> Platform.runLater(() -> notices.say(
                tools.texts().get("journal.trouble", String.valueOf(problem.getMessage()))));
    }
}
