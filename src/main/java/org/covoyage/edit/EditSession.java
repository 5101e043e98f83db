package org.covoyage.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.covoyage.file.Opened;
import org.covoyage.file.Original;
import org.covoyage.file.journal.Journal;
import org.covoyage.file.lock.Locks;
import org.covoyage.file.save.Digest;
import org.covoyage.file.save.DiskState;
import org.covoyage.file.save.FileOps;
import org.covoyage.file.save.RealFileOps;
import org.covoyage.file.save.SafeSave;
import org.covoyage.file.save.SaveResult;
import org.covoyage.file.versions.Versions;
import org.covoyage.journey.Change;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Project;
import org.covoyage.journey.ProjectChange;

/**
 * Work on one open project: what it is, where it came from, what was done to it, and how it gets back to the disk.
 * Every step is in the journal before the next one; with everything undone the project is the very bytes that were
 * opened. It knows no window. For one thread; what takes time is a job for others ({@link SaveJob}).
 */
public final class EditSession {
    private final Opened.Usable opened;
    private final String name;
    private final Optional<Safekeeping> keeping;
    private final Consumer<IOException> trouble;
    private final Notebook notebook = new Notebook(this::begin);
    private final History history;
    private Optional<Path> path;
    private Optional<Digest> onDisk;
    private boolean mayReplace;
    private Path imagesBeside;
    private Optional<Locks.Lock> lock = Optional.empty();

    private EditSession(Opened.Usable opened, Optional<Path> path, String name, Optional<Safekeeping> keeping,
            Consumer<IOException> trouble) {
        this.opened = opened;
        this.path = path.map(Path::toAbsolutePath);
        this.name = name;
        this.keeping = keeping;
        this.trouble = trouble;
        this.onDisk = path.map(_ -> opened.original().digest());
        this.mayReplace = opened.mayReplaceOriginal();
        this.history = new History(opened.project(), notebook);
    }

    /**
     * Work that is kept in memory only until it is saved.
     *
     * @param path where it was opened from; nothing for samples and what is new
     * @param name what to call it in words
     */
    public static EditSession inMemory(Opened.Usable opened, Optional<Path> path, String name) {
        return new EditSession(opened, path, name, Optional.empty(), _ -> { });
    }

    /**
     * Work of which nothing is lost.
     *
     * @param path    where it was opened from; nothing for samples and what is new
     * @param name    what to call it in words
     * @param trouble told on another thread when steps cannot be kept in the journal
     */
    public static EditSession kept(Opened.Usable opened, Optional<Path> path, String name, Safekeeping keeping,
            Consumer<IOException> trouble) {
        return new EditSession(opened, path, name, Optional.of(keeping), trouble);
    }

    private Optional<Journal> begin() {
        return keeping.map(kept -> kept.journal(path.map(Path::toString).orElse(""), name, opened.original(), trouble));
    }

    /** What became of opening it. */
    public Opened.Usable opened() {
        return opened;
    }

    /** The project as it is now. */
    public Project project() {
        return history.project();
    }

    /** The project as it is at this moment, for other threads: nobody changes it any more. */
    public Project snapshot() {
        return new Project(project().cover(), project().scenarios().stream().map(Journey::copy).toList());
    }

    /** The file it is saved to; nothing as long as it is in none. */
    public Optional<Path> path() {
        return path;
    }

    /** What to call it: the file's name, or the name it was opened under. */
    public String name() {
        return path.map(file -> file.getFileName().toString()).orElse(name);
    }

    /** What was done, and how it is taken back. */
    public History history() {
        return history;
    }

    /**
     * Carries out a step that can be undone.
     *
     * @param scenario in which scenario
     * @param before   what is selected, or {@code null}
     * @param after    what is selected afterwards, or {@code null}
     * @throws org.covoyage.journey.IllegalChange when it does not fit or no file could say it; nothing has changed then
     */
    public Step perform(StepName what, Id scenario, Change change, Id before, Id after) {
        return history.perform(what, scenario, change, before, after);
    }

    /**
     * Carries out a step that concerns the cover or the list of scenarios, and can be undone.
     *
     * @param before the scenario shown before
     * @param after  the scenario to show afterwards
     * @throws org.covoyage.journey.IllegalChange when it does not fit or no file could say it; nothing has changed then
     */
    public Step perform(StepName what, ProjectChange change, Id before, Id after) {
        return history.perform(what, change, before, after);
    }

    /** Whether there is work that is in no file. */
    public boolean isDirty() {
        return history.isDirty();
    }

    /** Waits until everything done would survive the end of this process; whether it would. */
    public boolean settle() {
        return notebook.settle();
    }

    /** Whether {@link #save} can be asked: it is in a file, which holds nothing that could not be read here. */
    public boolean canSave() {
        return path.isPresent() && mayReplace;
    }

    /**
     * Saves to its file, unless somebody else has changed that.
     *
     * @throws IllegalStateException when it {@linkplain #canSave cannot}; then save as
     */
    public SaveJob save() {
        return save(Optional.of(onDisk));
    }

    /**
     * Saves to its file although somebody else has changed it; what they wrote is kept as a version.
     *
     * @param found what {@link SaveResult.ChangedOnDisk} has found there
     */
    public SaveJob saveOver(Optional<Digest> found) {
        return save(Optional.of(found));
    }

    private SaveJob save(Optional<Optional<Digest>> expected) {
        if (!canSave()) {
            throw new IllegalStateException("this project has no file it could be saved to");
        }
        return job(SaveJob.Purpose.SAVE, path.orElseThrow(), expected);
    }

    /** Saves to a place the user has chosen, whatever is there; the project is in that file from then on. */
    public SaveJob saveAs(Path target) {
        return job(SaveJob.Purpose.SAVE_AS, target, Optional.empty());
    }

    /** Writes a copy to a place the user has chosen, whatever is there; nothing else changes. */
    public SaveJob saveCopy(Path target) {
        return job(SaveJob.Purpose.COPY, target, Optional.empty());
    }

    private SaveJob job(SaveJob.Purpose purpose, Path target, Optional<Optional<Digest>> expected) {
        Step at = history.undoable().orElse(null);
        Original original = at == null ? opened.original() : null;
        return new SaveJob(purpose, target, new SaveJob.Content(snapshot(), opened.kept(), original,
                path.orElse(imagesBeside)), expected, at,
                history.done(), keeping.map(Safekeeping::saver).orElseGet(SafeSave::new), ops(),
                keeping.map(Safekeeping::versions));
    }

    /** Takes the result of a save: from now on that is what the file holds. A failed one changes nothing. */
    public void finished(SaveJob job, SaveResult result) {
        switch (result) {
            case SaveResult.Saved saved -> saved(job, saved.digest());
            case SaveResult.Unchanged unchanged -> saved(job, unchanged.digest());
            case SaveResult.ChangedOnDisk _, SaveResult.Failed _ -> { }
        }
    }

    private void saved(SaveJob job, Digest digest) {
        if (job.purpose() == SaveJob.Purpose.COPY) {
            return;
        }
        int done = job.done();
        if (done == 0 || done <= history.steps().size() && history.steps().get(done - 1) == job.at()) {
            wasSaved(job.target(), digest, done);
        } else {
            // Steps forgotten while they were being saved leave no place in the journal where the save belongs.
            path = Optional.of(job.target());
            onDisk = Optional.of(digest);
            mayReplace = true;
            history.markSaved(job.at());
        }
    }

    /** Saves at once, on this thread, where nothing waits. */
    public SaveResult carryOut(SaveJob job) {
        SaveResult result = job.run();
        finished(job, result);
        return result;
    }

    /** What looks, on any thread, whether the file still holds what was last read or written; nothing without a file. */
    public Optional<DiskCheck> check() {
        FileOps ops = ops();
        return path.flatMap(file -> onDisk.map(known -> () -> DiskState.of(ops, file, known)));
    }

    /** A look at the disk. */
    @FunctionalInterface
    public interface DiskCheck {
        /** Looks; blocks while the disk reads. */
        DiskState look() throws IOException;
    }

    /** Earlier states of its file. */
    public Optional<Versions> versions() {
        return keeping.map(Safekeeping::versions);
    }

    /** Gives the session the lock of its document, to be given back with it. */
    public void holds(Locks.Lock taken) throws IOException {
        giveBack();
        lock = Optional.of(taken);
    }

    private FileOps ops() {
        return keeping.map(Safekeeping::ops).orElseGet(RealFileOps::new);
    }

    private void giveBack() throws IOException {
        if (lock.isPresent()) {
            Locks.Lock held = lock.get();
            lock = Optional.empty();
            held.release();
        }
    }

    /**
     * What an earlier process had saved.
     *
     * @throws IndexOutOfBoundsException when there were never so many steps
     */
    void wasSaved(Path target, Digest digest, int done) {
        Step at = done == 0 ? null : history.steps().get(done - 1);
        path = Optional.of(target);
        onDisk = Optional.of(digest);
        mayReplace = true;
        history.markSaved(at);
        notebook.saved(target.toString(), digest, done);
    }

    /** Says beside which file the images lie of something that is in no file itself, such as an earlier version. */
    public void imagesBeside(Path file) {
        imagesBeside = file;
    }

    /** Somebody else has the file open: from now on it is saved under another name only. */
    public void onlyAsCopy() {
        mayReplace = false;
    }

    /**
     * The work is neither saved nor given up: its journal stays, to be offered at the next start. The document may be
     * opened by others.
     */
    public void leave() {
        notebook.settle();
        try {
            giveBack();
        } catch (IOException e) {
            trouble.accept(e);
        }
    }

    /** The work is saved or given up: nothing of it is kept any longer. What cannot be cleared away is told. */
    public void close() {
        notebook.close();
        try {
            giveBack();
        } catch (IOException e) {
            trouble.accept(e);
        }
    }
}
