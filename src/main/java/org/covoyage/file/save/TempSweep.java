package org.covoyage.file.save;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * Removes the temporary files that a crash of ours left next to a document, and finds its backups.
 *
 * <p>Touches ordinary files with a name of our own form, of this document, and nothing else; never a backup. A process
 * id says little about a file on a shared disk, where another machine may be saving: so even the file of a process
 * unknown here is left alone until nobody has written to it for two minutes.
 */
public final class TempSweep {
    private static final Duration QUIET = Duration.ofMinutes(2);
    private static final Duration OLD = Duration.ofHours(1);

    private final FileOps ops;
    private final Path backupFolder;
    private final InstantSource clock;
    private final LongPredicate alive;

    /** Sweeps the real disk. */
    public TempSweep() {
        this(new RealFileOps(), Path.of(System.getProperty("java.io.tmpdir")), InstantSource.system(),
                pid -> ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false));
    }

    /**
     * Sweeps through the given operations.
     *
     * @param backupFolder where {@link SafeSave} puts backups it cannot put beside a document
     * @param alive        whether a process id belongs to a running process
     */
    public TempSweep(FileOps ops, Path backupFolder, InstantSource clock, LongPredicate alive) {
        this.ops = ops;
        this.backupFolder = backupFolder;
        this.clock = clock;
        this.alive = alive;
    }

    /**
     * What a sweep did.
     *
     * @param removed orphans that are gone
     * @param left    orphans that could not be removed; the next sweep will try again
     */
    public record Swept(List<Path> removed, List<Path> left) {
        public Swept {
            removed = List.copyOf(removed);
            left = List.copyOf(left);
        }
    }

    /**
     * Removes orphans: not written to for two minutes and of a process that is gone, or for an hour and of any.
     *
     * @throws IOException if the document's folder cannot be read
     */
    public Swept sweep(Path document) throws IOException {
        Path real = ops.resolve(document);
        Instant now = clock.instant();
        List<Path> removed = new ArrayList<>();
        List<Path> left = new ArrayList<>();
        for (Path file : ops.list(real.getParent())) {
            Optional<SideName> name = SideName.parse(file).filter(side -> side.isTempOf(real));
            if (name.isPresent() && isOrphan(file, name.get(), now)) {
                (isGone(file) ? removed : left).add(file);
            }
        }
        return new Swept(removed, left);
    }

    /**
     * Backups a crash left while the document was written in place: if the document cannot be read, one of these can.
     *
     * @throws IOException if the document's folder or the backup folder cannot be read
     */
    public List<Path> backups(Path document) throws IOException {
        Path real = ops.resolve(document);
        List<Path> files = new ArrayList<>(ops.list(real.getParent()));
        if (!backupFolder.equals(real.getParent())) {
            files.addAll(ops.list(backupFolder));
        }
        return files.stream()
                .filter(file -> SideName.parse(file).filter(side -> side.isBackupOf(real)).isPresent())
                .sorted()
                .toList();
    }

    private boolean isOrphan(Path file, SideName name, Instant now) throws IOException {
        FileFacts facts;
        try {
            facts = ops.facts(file);
        } catch (NoSuchFileException saved) {
            return false; // renamed since we looked: its save has just succeeded
        }
        Duration quiet = Duration.between(facts.modified(), now);
        boolean abandoned = quiet.compareTo(OLD) > 0 || quiet.compareTo(QUIET) > 0 && !alive.test(name.pid());
        return facts.regular() && abandoned;
    }

    private boolean isGone(Path file) {
        try {
            SideFile.remove(ops, file);
            return true;
        } catch (IOException e) {
            return false; // reported as left
        }
    }
}
