package org.covoyage.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.covoyage.file.journal.Head;
import org.covoyage.file.journal.Journal;
import org.covoyage.file.journal.Leftovers;
import org.covoyage.file.lock.Locks;
import org.covoyage.file.lock.Processes;
import org.covoyage.file.save.FileOps;
import org.covoyage.file.save.RealFileOps;
import org.covoyage.file.save.SafeSave;
import org.covoyage.file.versions.Versions;

/**
 * Where the program keeps work safe beside the documents themselves: journals, versions, locks, all in one folder, and
 * the one thread that writes journals. One for the whole program. It knows no project.
 */
public final class Safekeeping implements AutoCloseable {
    private final Path folder;
    private final FileOps ops;
    private final InstantSource clock;
    private final Locks locks;
    private final Versions versions;
    private final ExecutorService writer;

    /** In a folder of the program's own, made when first needed. */
    public Safekeeping(Path folder) {
        this(folder, new RealFileOps(), Processes.ofThisMachine(InstantSource.system()), InstantSource.system(),
                ZoneId.systemDefault());
    }

    /** The same on another disk, among other processes, at another time. */
    public Safekeeping(Path folder, FileOps ops, Processes processes, InstantSource clock, ZoneId zone) {
        this.folder = folder;
        this.ops = ops;
        this.clock = clock;
        locks = new Locks(folder.resolve("locks"), ops, processes, clock);
        versions = new Versions(folder.resolve("versions"), ops, clock, zone);
        writer = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "covoyage-journal");
            // What was noted is waited for by who noted it; a program that ends need not wait again.
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Where everything lies, to be shown to people who want to know. */
    public Path folder() {
        return folder;
    }

    /** Who has which document open. */
    public Locks locks() {
        return locks;
    }

    /** Earlier states of documents. */
    public Versions versions() {
        return versions;
    }

    /** Journals of processes that are gone, to be looked through on one thread. */
    public Leftovers leftovers() {
        return new Leftovers(journals(), ops, locks, clock);
    }

    /** The journal of a project that is edited from now on. */
    Journal journal(String document, String name, org.covoyage.file.Original original,
            Consumer<IOException> trouble) {
        return new Journal(journals(), new Head(document, name, original.digest(), clock.instant()), original.bytes(),
                ops, locks, writer, trouble);
    }

    /** Saves documents; copies that a file written in place needs lie here too. */
    SafeSave saver() {
        return new SafeSave(ops, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** The disk. */
    FileOps ops() {
        return ops;
    }

    private Path journals() {
        return folder.resolve("recovery");
    }

    /** Nothing is written any more. */
    @Override
    public void close() {
        writer.shutdown();
    }
}
